class D:
    def __del__(self): print("del runs")
def g():
    try: yield
    finally: print("closed by death")
x = g(); next(x); d = D()
raise ValueError("end")  # fails here
