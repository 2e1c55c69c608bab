class Door:
    def __enter__(self):
        print("open")
        return self

    def __exit__(self, *details):
        print("close", details[0])
        raise RuntimeError("the door is stuck")  # fails here


with Door():
    print("inside")
    raise KeyError("lost")
