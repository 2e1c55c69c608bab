# Codes from counts: a heap of trees, encoding and decoding, bits packed into bytes.
import heapq
from collections import Counter
from itertools import count
def codes(text):
    ticket = count()
    heap = [(n, next(ticket), letter) for letter, n in sorted(Counter(text).items())]
    heapq.heapify(heap)
    while len(heap) > 1:
        (n, _, a), (m, _, b) = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (n + m, next(ticket), (a, b)))
    table = {}
    def walk(node, prefix):
        if isinstance(node, tuple):
            for digit, child in enumerate(node): walk(child, prefix + str(digit))
        else: table[node] = prefix or "0"
    walk(heap[0][2], "")
    return table
def pack(bits): return bytes(int(bits[i:i + 8].ljust(8, "0"), 2) for i in range(0, len(bits), 8))
def decode(bits, table):
    back, word = {v: k for k, v in table.items()}, ""
    for bit in bits:
        word += bit
        if word in back: yield back[word]; word = ""
text = "she sells sea shells by the sea shore"
table = codes(text)
bits = "".join(table[c] for c in text)
print(table); print(len(text) * 8, len(bits), pack(bits)[:6].hex(" "), "".join(decode(bits, table)) == text)
print(codes("aaaa"), sorted(map(len, codes("abcdefgh").values())), max(codes("abbccccdddddddd").items(), key=lambda kv: len(kv[1])))
