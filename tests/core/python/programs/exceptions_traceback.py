def a(): b()
def b():
    x = 1
    c(x)
def c(x):
    raise ValueError("deep")
try:
    a()
except ValueError as e:
    try:
        raise RuntimeError("second") from e
    except RuntimeError as e2:
        keep = e2
class Custom(Exception): pass
def last():
    try:
        {}["k"]
    except KeyError:
        raise Custom("why", 1)  # fails here
last()
