# Cells that depend on one another: formulas, topological order, cycles found.
from collections import defaultdict, deque
import re
class Cycle(Exception): pass
class Sheet:
    REF = re.compile(r"\b([A-Z])(\d+)\b")
    def __init__(self): self.cells, self.values = {}, {}
    def __setitem__(self, key, formula): self.cells[key] = formula; self.values.clear()
    def __getitem__(self, key):
        if not self.values: self.recalculate()
        return self.values.get(key, 0)
    def references(self, key):
        formula = self.cells.get(key)
        return {"".join(m) for m in self.REF.findall(formula)} if isinstance(formula, str) and formula.startswith("=") else set()
    def order(self):
        needs = {key: self.references(key) & self.cells.keys() for key in self.cells}
        users = defaultdict(set)
        for key, refs in needs.items():
            for ref in refs: users[ref].add(key)
        ready = deque(sorted(key for key, refs in needs.items() if not refs))
        done = []
        while ready:
            key = ready.popleft()
            done.append(key)
            for user in sorted(users[key]):
                needs[user].discard(key)
                if not needs[user]: ready.append(user)
        if len(done) < len(self.cells): raise Cycle(sorted(set(self.cells) - set(done)))
        return done
    def recalculate(self):
        for key in self.order():
            formula = self.cells[key]
            self.values[key] = self.compute(formula[1:]) if isinstance(formula, str) and formula.startswith("=") else formula
    def compute(self, text):
        total, sign = 0, 1
        for part in re.findall(r"[+-]|[^+\-\s]+", text):
            if part in "+-": sign = 1 if part == "+" else -1
            else:
                product = 1
                for factor in part.split("*"):
                    product *= self.values.get(factor, 0) if self.REF.fullmatch(factor) else float(factor)
                total += sign * product
        return total
    def show(self, columns="AB", rows=3):
        width = 8
        lines = ["".join(f"{'':>3}" if not c else f"{c:>{width}}" for c in ("", *columns))]
        lines += [f"{r:>3}" + "".join(f"{self[f'{c}{r}']:>{width}}" for c in columns) for r in range(1, rows + 1)]
        return "\n".join(lines)
s = Sheet()
s["A1"], s["A2"], s["A3"] = 10, 20, "=A1+A2"
s["B1"], s["B2"], s["B3"] = "=A3*2", "=B1-A1*0.5", "=B1+B2+A3"
print(s.show()); print(s.order())
s["A1"] = 1
print(s.show())
s["A1"] = "=B3"
try: s["A1"]
except Cycle as error: print("cycle among", *error.args[0])
