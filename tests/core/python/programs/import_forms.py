import asyncio, time
import asyncio as aio
from asyncio import sleep, gather as g
from time import monotonic
print(aio is asyncio, sleep is asyncio.sleep, g.__name__)
def f():
    import random
    from random import Random
    return random.Random is Random
print(f(), asyncio.__name__, time.__name__)
if __name__ == "__main__": print("main")
