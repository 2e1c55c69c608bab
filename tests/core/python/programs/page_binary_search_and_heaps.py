# Algorithms as students write them: searches, heaps, union-find, shortest paths, knapsack, edit distance.
import heapq
from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from functools import lru_cache
from math import inf
data = [1, 3, 3, 5, 8, 13]
def search(items, x):
    low, high = 0, len(items)
    while low < high:
        middle = (low + high) // 2
        if items[middle] < x: low = middle + 1
        else: high = middle
    return low if low < len(items) and items[low] == x else None
print([search(data, x) for x in (1, 3, 4, 13, 14)], bisect_left(data, 3), bisect_right(data, 3)); insort(data, 4); print(data)
def dijkstra(graph, start):
    distance, heap, via = defaultdict(lambda: inf, {start: 0}), [(0, start)], {}
    while heap:
        d, node = heapq.heappop(heap)
        if d > distance[node]: continue
        for neighbour, cost in graph.get(node, {}).items():
            if (new := d + cost) < distance[neighbour]:
                distance[neighbour], via[neighbour] = new, node
                heapq.heappush(heap, (new, neighbour))
    return dict(distance), via
graph = {"a": {"b": 7, "c": 3}, "c": {"b": 1, "d": 8}, "b": {"d": 2}, "d": {}}
distance, via = dijkstra(graph, "a")
path, node = [], "d"
while node: path.append(node); node = via.get(node)
print(distance, "->".join(reversed(path)))
class Union:
    def __init__(self, n): self.parent, self.size = list(range(n)), [1] * n
    def find(self, x):
        while self.parent[x] != x: self.parent[x] = x = self.parent[self.parent[x]]
        return x
    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b: return False
        if self.size[a] < self.size[b]: a, b = b, a
        self.parent[b] = a; self.size[a] += self.size[b]
        return True
u = Union(6); print([u.join(a, b) for a, b in ((0, 1), (2, 3), (1, 2), (0, 3), (4, 5))], len({u.find(i) for i in range(6)}))
def knapsack(items, room):
    best = [0] * (room + 1)
    for value, weight in items:
        for at in range(room, weight - 1, -1): best[at] = max(best[at], best[at - weight] + value)
    return best[room]
print(knapsack([(60, 10), (100, 20), (120, 30)], 50))
@lru_cache(maxsize=None)
def edits(a, b):
    if not a or not b: return len(a) + len(b)
    return min(edits(a[1:], b) + 1, edits(a, b[1:]) + 1, edits(a[1:], b[1:]) + (a[0] != b[0]))
print(edits("kitten", "sitting"), edits.cache_info().currsize, heapq.nlargest(3, data), heapq.nsmallest(2, data, key=lambda n: -n), list(heapq.merge([1, 4], [2, 3])))
def quicksort(xs): return xs if len(xs) < 2 else quicksort([x for x in xs[1:] if x < xs[0]]) + [xs[0]] + quicksort([x for x in xs[1:] if x >= xs[0]])
def mergesort(xs):
    if len(xs) < 2: return xs
    m = len(xs) // 2
    a, b, out = mergesort(xs[:m]), mergesort(xs[m:]), []
    while a and b: out.append((a if a[0] <= b[0] else b).pop(0))
    return out + a + b
print(quicksort([3, 6, 1, 8, 2, 9, 2]), mergesort([5, 1, 4, 2, 3]))
def queens(n, row=0, columns=frozenset(), up=frozenset(), down=frozenset()):
    if row == n: yield (); return
    for c in range(n):
        if c not in columns and row + c not in up and row - c not in down:
            for rest in queens(n, row + 1, columns | {c}, up | {row + c}, down | {row - c}): yield (c, *rest)
print(sum(1 for _ in queens(6)), next(queens(8)))
def hanoi(n, a="A", b="B", c="C"):
    if n: yield from hanoi(n - 1, a, c, b); yield f"{a}{c}"; yield from hanoi(n - 1, b, a, c)
print(" ".join(hanoi(3)), sum(1 for _ in hanoi(10)))
sieve = [True] * 100
for n in range(2, 10):
    if sieve[n]: sieve[n * n::n] = [False] * len(range(n * n, 100, n))
print([n for n in range(2, 100) if sieve[n]])
