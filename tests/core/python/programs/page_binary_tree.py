"""A search tree: insertion, walks as generators, removal, a picture of it."""


class Tree:
    def __init__(self, key, left=None, right=None):
        self.key, self.left, self.right = key, left, right

    def insert(self, key):
        side = "left" if key < self.key else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Tree(key))
        else:
            child.insert(key)
        return self

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.key
        if self.right:
            yield from self.right

    def levels(self):
        level = [self]
        while level:
            yield [node.key for node in level]
            level = [child for node in level for child in (node.left, node.right) if child]

    def height(self):
        return 1 + max((child.height() for child in (self.left, self.right) if child), default=0)

    def lines(self, indent=0):
        if self.right:
            yield from self.right.lines(indent + 2)
        yield " " * indent + str(self.key)
        if self.left:
            yield from self.left.lines(indent + 2)


def remove(tree, key):
    if tree is None:
        raise KeyError(key)
    if key < tree.key:
        tree.left = remove(tree.left, key)
    elif key > tree.key:
        tree.right = remove(tree.right, key)
    elif tree.left is None or tree.right is None:
        return tree.left or tree.right
    else:
        smallest = min(tree.right)
        tree.key, tree.right = smallest, remove(tree.right, smallest)
    return tree


tree = Tree(50)
for key in (30, 70, 20, 40, 60, 80, 35, 45, 65):
    tree.insert(key)
print(list(tree), list(tree.levels()), tree.height())
print("\n".join(tree.lines()))
for key in (20, 30, 50):
    tree = remove(tree, key)
    print(key, list(tree), list(tree.levels()))
try:
    remove(tree, 99)
except KeyError as error:
    print("not there:", error)
