# title: Chess: one board after the other
# topic: Chess exhibition
# text: A master plays 24 opponents, 30 pairs of moves each: 5 s for her move, 55 s for theirs. One game after the other takes 12 hours.
# open: print "board 2" within 200s
# beside: 42_chess_all_at_once elastic
import time

BOARDS, PAIRS = 24, 30


def game(board):
    print(f"board {board} begins after {time.monotonic() - start:,.0f} s")
    for _ in range(PAIRS):
        time.sleep(5)  # her move
        time.sleep(55)  # the opponent's


start = time.monotonic()
for board in range(1, BOARDS + 1):
    game(board)
print(f"{time.monotonic() - start:,.0f} s for the exhibition")
