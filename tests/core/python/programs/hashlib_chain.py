# A chain of blocks, and a cache keyed by digests.
import hashlib
import json


class Block:
    def __init__(self, index, data, previous):
        self.index, self.data, self.previous = index, data, previous
        self.nonce = 0
        while not self.hash().startswith("0"):
            self.nonce += 1

    def hash(self):
        text = json.dumps({"i": self.index, "d": self.data, "p": self.previous, "n": self.nonce}, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()


chain = [Block(0, "genesis", "")]
for data in ("one", {"two": 2}, [3]):
    chain.append(Block(len(chain), data, chain[-1].hash()))
for block in chain:
    print(block.index, block.nonce, block.hash()[:16], block.previous[:8])
print(all(b.previous == a.hash() for a, b in zip(chain, chain[1:])))
chain[1].data = "forged"
print(all(b.previous == a.hash() for a, b in zip(chain, chain[1:])))
buckets = {}
for word in "the quick brown fox jumps over the lazy dog".split():
    buckets.setdefault(int(hashlib.md5(word.encode()).hexdigest(), 16) % 4, []).append(word)
print(dict(sorted(buckets.items())), hashlib.sha1(" ".join(sum(buckets.values(), [])).encode()).digest()[:4])
