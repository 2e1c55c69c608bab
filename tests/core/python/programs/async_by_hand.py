class Y:
    def __await__(self):
        x = yield "one"
        print("sent", x)
        y = yield "two"
        return (x, y)
async def co():
    r = await Y()
    print("r", r)
    return "end"
c = co()
print(c.send(None), c.send("a"))
try: c.send("b")
except StopIteration as e: print("stop", e.value)
async def never(): pass
c = never(); c.close()
async def thrown():
    try: await Y()
    except KeyError as e: print("k", e); return 1
c = thrown(); c.send(None)
try: c.throw(KeyError("z"))
except StopIteration as e: print(e.value)
c = co(); c.send(None)
try: c.throw(ValueError("v"))
except ValueError as e: print("v", e)
try: c.send(None)
except RuntimeError as e: print(e)
c = co()
try: c.send(1)
except TypeError as e: print(e)
c.close()
async def outer(): return await co()
o = outer(); print(o.send(None)); o.close()
print(type(o).__name__, o.__name__, o.__qualname__)
