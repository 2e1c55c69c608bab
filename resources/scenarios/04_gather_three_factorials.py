# title: Gather three factorials
# topic: Tasks
# text: gather starts its arguments in order and waits for all. They take turns at every await, and the results come in the order of the arguments.
# open: print "B is done"
import asyncio


async def factorial(name, number):
    product = 1
    for factor in range(2, number + 1):
        print(f"{name}: {product} * {factor}")
        await asyncio.sleep(0.5)
        product *= factor
    print(f"{name} is done: {number}! = {product}")
    return product


async def main():
    results = await asyncio.gather(
        factorial("A", 5),
        factorial("B", 3),
        factorial("C", 4),
    )
    print("In the order of the arguments:", results)


asyncio.run(main())
