"""Breadth first, depth first, Dijkstra and topological order on small graphs."""

ROADS = {"A": {"B": 4, "C": 2}, "B": {"D": 5, "E": 10}, "C": {"B": 1, "D": 8}, "D": {"E": 2}, "E": {}, "F": {"A": 1}}


def breadth_first(graph, start):
    seen, queue = {start: None}, [start]
    for node in queue:
        for neighbour in graph[node]:
            if neighbour not in seen:
                seen[neighbour] = node
                queue.append(neighbour)
    return seen


def path_to(parents, node):
    path = []
    while node is not None:
        path.append(node)
        node = parents[node]
    return path[::-1]


def depth_first(graph, node, seen=None):
    seen = set() if seen is None else seen
    seen.add(node)
    yield node
    for neighbour in graph[node]:
        if neighbour not in seen:
            yield from depth_first(graph, neighbour, seen)


def dijkstra(graph, start):
    distance, done = {start: 0}, set()
    while len(done) < len(distance):
        node = min((n for n in distance if n not in done), key=distance.get)
        done.add(node)
        for neighbour, length in graph[node].items():
            candidate = distance[node] + length
            if candidate < distance.get(neighbour, float("inf")):
                distance[neighbour] = candidate
    return distance


def topological(graph):
    order, state = [], {}

    def visit(node):
        if state.get(node) == "open":
            raise ValueError(f"cycle through {node}")
        if node in state:
            return
        state[node] = "open"
        for neighbour in graph[node]:
            visit(neighbour)
        state[node] = "done"
        order.append(node)

    for node in graph:
        visit(node)
    return order[::-1]


print(path_to(breadth_first(ROADS, "A"), "E"))
print(list(depth_first(ROADS, "F")))
print(dijkstra(ROADS, "A"))
print(topological(ROADS))
try:
    topological({**ROADS, "E": {"A": 1}})
except ValueError as error:
    print("error:", error)


def islands(text):
    cells = {(r, c) for r, line in enumerate(text.split()) for c, mark in enumerate(line) if mark == "#"}
    count = 0
    while cells:
        count, stack = count + 1, [cells.pop()]
        while stack:
            r, c = stack.pop()
            for cell in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if cell in cells:
                    cells.remove(cell)
                    stack.append(cell)
    return count


print(islands("##..# #...# ..#.. ..##."))
