# Constraint propagation and search over bit sets of candidates.
PUZZLE = "530070000600195000098000060800060003400803001700020006060000280000419005000080079"
def peers(cell):
    row, column = divmod(cell, 9)
    box = (row // 3 * 3, column // 3 * 3)
    same = {row * 9 + i for i in range(9)} | {i * 9 + column for i in range(9)} | {(box[0] + i) * 9 + box[1] + j for i in range(3) for j in range(3)}
    return same - {cell}
PEERS = [peers(cell) for cell in range(81)]
steps = 0
def solve(grid):
    global steps
    steps += 1
    if "0" not in grid: return grid
    cell, choices = min(((c, set("123456789") - {grid[p] for p in PEERS[c]}) for c in range(81) if grid[c] == "0"), key=lambda pair: (len(pair[1]), pair[0]))
    for choice in sorted(choices):
        if solved := solve(grid[:cell] + choice + grid[cell + 1:]): return solved
solved = solve(PUZZLE)
for row in range(9): print(" ".join(solved[row * 9 + i:row * 9 + i + 3] for i in (0, 3, 6)))
print(steps, all(len({solved[p] for p in PEERS[c]} | {solved[c]}) == 9 for c in range(81)), sum(map(int, solved)))
