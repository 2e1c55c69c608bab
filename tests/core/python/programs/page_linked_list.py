"""A singly linked list with the manners of a sequence."""


class LinkedList:
    class _Node:
        def __init__(self, item, rest=None):
            self.item, self.rest = item, rest

    def __init__(self, items=()):
        self._head, self._size = None, 0
        for item in reversed(list(items)):
            self.push(item)

    def push(self, item):
        self._head = self._Node(item, self._head)
        self._size += 1

    def pop(self):
        if self._head is None:
            raise IndexError("pop from an empty list")
        item, self._head = self._head.item, self._head.rest
        self._size -= 1
        return item

    def reverse(self):
        previous, node = None, self._head
        while node:
            node.rest, previous, node = previous, node, node.rest
        self._head = previous

    def __len__(self):
        return self._size

    def __iter__(self):
        node = self._head
        while node:
            yield node.item
            node = node.rest

    def __getitem__(self, index):
        if isinstance(index, slice):
            return LinkedList(list(self)[index])
        if index < 0:
            index += self._size
        for place, item in enumerate(self):
            if place == index:
                return item
        raise IndexError(index)

    def __add__(self, other):
        return LinkedList([*self, *other])

    def __eq__(self, other):
        return list(self) == list(other)

    def __repr__(self):
        return f"LinkedList({list(self)})"


numbers = LinkedList(range(6))
print(numbers, len(numbers), numbers[2], numbers[-1], numbers[1:5:2])
numbers.reverse()
print(numbers, numbers.pop(), numbers.pop(), 3 in numbers, 5 in numbers)
print(numbers + [9], numbers == [3, 2, 1, 0], LinkedList() == [], bool(LinkedList()), sum(numbers), max(numbers))
first, *middle, last = numbers
print(first, middle, last, sorted(numbers), list(reversed(list(numbers))))
for action in (lambda: numbers[10], lambda: LinkedList().pop(), lambda: numbers + 5, lambda: hash(numbers)):
    try:
        print(action())
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
