# title: What shield protects
# topic: Timeouts and cancellation
# text: shield keeps the timeout away from the payment, which goes on. It does not keep it away from you: your own await is over, and somebody must still look after the payment.
# open: print "main: too slow"
import asyncio


async def pay(amount):
    await asyncio.sleep(2)
    print(f"bank: {amount} euros paid")
    return "receipt"


async def main():
    payment = asyncio.create_task(pay(30))
    try:
        await asyncio.wait_for(asyncio.shield(payment), timeout=1)
    except asyncio.TimeoutError:
        print("main: too slow, but the payment is", "cancelled" if payment.cancelled() else "under way")
    print("main: got the", await payment)

    try:
        await asyncio.wait_for(pay(50), timeout=1)
    except asyncio.TimeoutError:
        print("main: without shield the payment is cancelled")


asyncio.run(main())
