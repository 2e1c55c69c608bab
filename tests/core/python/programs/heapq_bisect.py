# heapq, with the layout of its heaps, and bisect.
import bisect
import heapq
import random

random.seed(7)
heap = []
for n in [5, 3, 8, 1, 9, 2, 7, 3, 3, 0]:
    heapq.heappush(heap, n)
    print(heap)
while heap:
    print(heapq.heappop(heap), heap)
for size in (0, 1, 2, 7, 40):
    items = [random.randrange(100) for _ in range(size)]
    heapq.heapify(items)
    print(items)
heap = [1, 4, 2]
print(heapq.heappushpop(heap, 3), heap, heapq.heappushpop(heap, 0), heap, heapq.heapreplace(heap, 9), heap)
print(heapq.heappushpop([], 5), heapq.nlargest(3, [4, 1, 7, 3, 7]), heapq.nsmallest(2, "hello"))
words = ["pear", "fig", "apple", "kiwi", "date"]
print(heapq.nlargest(2, words, key=len), heapq.nsmallest(3, words, key=len), heapq.nlargest(0, words), heapq.nsmallest(99, words))
print(list(heapq.merge([1, 4, 7], [2, 4, 8], [0])), list(heapq.merge()), list(heapq.merge([3, 1], [2], reverse=True)))
print(list(heapq.merge(["a", "ccc"], ["bb", "dddd"], key=len)))
queue = []
for order, (priority, name) in enumerate([(2, "b"), (1, "z"), (2, "a"), (1, "c")]):
    heapq.heappush(queue, (priority, order, name))
print([heapq.heappop(queue) for _ in range(4)])


class Job:
    def __init__(self, cost):
        self.cost = cost

    def __lt__(self, other):
        return self.cost < other.cost


jobs = [Job(c) for c in (5, 1, 4)]
heapq.heapify(jobs)
print([heapq.heappop(jobs).cost for _ in range(3)])
for broken in (lambda: heapq.heappop([]), lambda: heapq.heappush((1,), 2), lambda: heapq.heappush([1], "a"),
               lambda: heapq.heapreplace([], 1), lambda: heapq.heapify("abc"), lambda: heapq.heappush([1])):
    try:
        print(broken())
    except Exception as error:
        print(type(error).__name__, error)

scores = [10, 20, 20, 30]
print([bisect.bisect(scores, x) for x in (5, 10, 20, 25, 35)], [bisect.bisect_left(scores, x) for x in (5, 10, 20, 25, 35)])
bisect.insort(scores, 20)
bisect.insort_left(scores, 15)
bisect.insort_right(scores, 99)
print(scores, bisect.bisect_right(scores, 20, 2, 4), bisect.bisect_left(scores, 20, lo=1, hi=3))
people = [("ann", 20), ("bob", 35), ("cyd", 50)]
print(bisect.bisect(people, 35, key=lambda p: p[1]), bisect.bisect_left(people, 35, key=lambda p: p[1]))
bisect.insort(people, ("dan", 40), key=lambda p: p[1])
print(people, "FDCBA"[bisect.bisect([60, 70, 80, 90], 77)], bisect.bisect([], 1), bisect.bisect("abcd", "c"))
for broken in (lambda: bisect.bisect([1, 2], "a"), lambda: bisect.bisect([1], 1, -1), lambda: bisect.bisect(5, 1)):
    try:
        print(broken())
    except Exception as error:
        print(type(error).__name__, error)
