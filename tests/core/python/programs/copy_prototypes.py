# The prototype pattern: settings copied and changed.
import copy


class Settings:
    def __init__(self, **values):
        self.values = values
        self.parent = None

    def derive(self, **changes):
        child = copy.copy(self)
        child.values = {**self.values, **changes}
        child.parent = self
        return child

    def freeze(self):
        return copy.deepcopy(self)

    def __repr__(self):
        return f"Settings({self.values}, {'root' if self.parent is None else 'derived'})"


base = Settings(colors=["red"], size=1)
small = base.derive(size=0)
frozen = small.freeze()
base.values["colors"].append("blue")
print(base, small, frozen)
print(frozen.parent is base, frozen.parent.values, small.parent is base)
board = [["."] * 3 for _ in range(3)]
history = [copy.deepcopy(board)]
for i, (row, column) in enumerate([(0, 0), (1, 1), (2, 2)]):
    board[row][column] = "XO"[i % 2]
    history.append(copy.deepcopy(board))
for state in history:
    print("/".join("".join(row) for row in state))
matrix = [[0] * 2] * 2
deep = copy.deepcopy(matrix)
deep[0][0] = 1
print(matrix, deep, deep[0] is deep[1])
shared = [1]
data = {"a": shared, "b": shared, ("t", 1): {"c": shared}}
twin = copy.deepcopy(data)
twin["a"].append(2)
print(twin, data, twin["a"] is twin["b"])
