"""Context managers by class: transactions, nesting, swallowing, timing of clean-up."""


class Transaction:
    depth = 0

    def __init__(self, store):
        self.store = store

    def __enter__(self):
        Transaction.depth += 1
        self.saved = dict(self.store)
        return self

    def __exit__(self, kind, error, trace):
        Transaction.depth -= 1
        if kind is not None:
            self.store.clear()
            self.store.update(self.saved)
            print(f"rolled back because of {kind.__name__}: {error}")
        return kind is not None and issubclass(kind, ValueError)


store = {"a": 1}
with Transaction(store):
    store["b"] = 2
with Transaction(store) as outer:
    store["c"] = 3
    with Transaction(store):
        store["a"] = "gone"
        raise ValueError("inner")
    print("after inner", store, Transaction.depth)
try:
    with Transaction(store), Transaction(store) as second:
        del store["a"]
        store["z"]
except KeyError as error:
    print("outside:", error, store)


def early(values):
    for value in values:
        with Transaction(store):
            store["last"] = value
            if value == 2:
                return f"returned {value}"
            if value == 0:
                continue
            store["last"] = -value
    return "end"


print(early([0, 1, 2, 3]), store, Transaction.depth)


class Broken:
    def __enter__(self):
        raise OSError("cannot enter")

    def __exit__(self, *details):
        print("never")


for manager in (Broken(), object(), type("Half", (), {"__enter__": lambda self: self}) if False else 5):
    try:
        with manager as m:
            print("inside")
    except Exception as error:
        print(type(error).__name__, error)
