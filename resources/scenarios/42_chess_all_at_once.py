# title: Chess: all boards at once
# topic: Chess exhibition
# text: She makes her move, goes on to the next board, and is back when the opponent has moved: the same games in one hour. Nobody moves any faster.
# open: print "board 2" within 150s
# beside: 41_chess_in_turn elastic
import asyncio
import time

BOARDS, PAIRS = 24, 30


async def game(board, master):
    for pair in range(PAIRS):
        async with master:
            if pair == 0:
                print(f"board {board} begins after {time.monotonic() - start:,.0f} s")
            await asyncio.sleep(5)  # her move
        await asyncio.sleep(55)  # the opponent's


async def main():
    master = asyncio.Lock()  # she is at one board at a time
    boards = range(1, BOARDS + 1)
    await asyncio.gather(*[asyncio.create_task(game(b, master), name=f"Board {b}") for b in boards])
    print(f"{time.monotonic() - start:,.0f} s for the exhibition")


start = time.monotonic()
asyncio.run(main())
