# A perfect player: boards as strings, minimax with a cache, drawn games.
from functools import cache
LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
def winner(board):
    return next((board[a] for a, b, c in LINES if board[a] == board[b] == board[c] != "."), None)
@cache
def best(board, player):
    if won := winner(board): return (1 if won == player else -1), None
    free = [i for i, mark in enumerate(board) if mark == "."]
    if not free: return 0, None
    other = "XO"[player == "X"]
    return max(((-best(board[:i] + player + board[i + 1:], other)[0], -i) for i in free))[0], max(((-best(board[:i] + player + board[i + 1:], other)[0], -i) for i in free))[1] * -1
board, player = "." * 9, "X"
while winner(board) is None and "." in board:
    score, move = best(board, player)
    board = board[:move] + player + board[move + 1:]
    player = "O" if player == "X" else "X"
    print(move, board[:3], board[3:6], board[6:], f"{score:+d}", sep=" | ")
print(winner(board) or "draw", best.cache_info().currsize, best("X.O.X....", "O"))
