"""Life on a torus; rule as data; a glider comes home."""


def step(cells, width, height):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    place = (x + dx) % width, (y + dy) % height
                    counts[place] = counts.get(place, 0) + 1
    return {place for place, count in counts.items() if count == 3 or count == 2 and place in cells}


def parse(text):
    return {(x, y) for y, line in enumerate(text.split()) for x, mark in enumerate(line) if mark == "O"}


def show(cells, width, height):
    return "\n".join("".join("O" if (x, y) in cells else "." for x in range(width)) for y in range(height))


glider = parse(".O. ..O OOO")
cells, size = glider, 6
for generation in range(4):
    print(f"-- {generation}")
    print(show(cells, size, size))
    cells = step(cells, size, size)
for _ in range(4 * size - 4):
    cells = step(cells, size, size)
print(cells == glider, len(cells))
blinker = parse("OOO")
print(sorted(step({(x + 2, y + 2) for x, y in blinker}, 8, 8)))
