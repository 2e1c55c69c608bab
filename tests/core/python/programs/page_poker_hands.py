# Hands ranked and compared: counters, sorting by several keys, a deck, a seeded shuffle.
import random
from collections import Counter
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import combinations
class Rank(IntEnum):
    HIGH_CARD, PAIR, TWO_PAIRS, THREE, STRAIGHT, FLUSH, FULL_HOUSE, FOUR, STRAIGHT_FLUSH = range(9)
VALUES = "23456789TJQKA"
@dataclass(order=True, frozen=True)
class Hand:
    rank: Rank = field(init=False)
    order: tuple = field(init=False)
    cards: tuple = field(compare=False)
    def __post_init__(self):
        values = sorted((VALUES.index(c[0]) for c in self.cards), reverse=True)
        if values == [12, 3, 2, 1, 0]: values = [3, 2, 1, 0, -1]
        counts = sorted(Counter(values).items(), key=lambda kv: (-kv[1], -kv[0]))
        shape = tuple(n for _, n in counts)
        flush, straight = len({c[1] for c in self.cards}) == 1, len(counts) == 5 and values[0] - values[4] == 4
        rank = (Rank.STRAIGHT_FLUSH if flush and straight else Rank.FLUSH if flush else Rank.STRAIGHT if straight else
                {(4, 1): Rank.FOUR, (3, 2): Rank.FULL_HOUSE, (3, 1, 1): Rank.THREE, (2, 2, 1): Rank.TWO_PAIRS, (2, 1, 1, 1): Rank.PAIR}.get(shape, Rank.HIGH_CARD))
        object.__setattr__(self, "rank", rank)
        object.__setattr__(self, "order", tuple(v for v, _ in counts))
hands = [Hand(tuple(text.split())) for text in ("2H 3D 5S 9C KD", "2C 3H 4S 8C AH", "2H 4S 4C 2D 4H", "AH 2H 3H 4H 5H", "TS JS QS KS AS", "7D 7C 7H 2S 2D", "9H 9D 9S 9C 3H", "6H 7D 8S 9C TD", "2H 2D 3S 3C KD", "2S 9S 4S KS 7S")]
for hand in sorted(hands, reverse=True): print(f"{hand.rank.name:<15}{' '.join(hand.cards)} {hand.order}")
print(max(hands).rank, hands[0] < hands[1], hands[2] > hands[5], repr(hands[3].rank), Rank(4).name, Rank.FLUSH > Rank.STRAIGHT)
deck = [v + s for s in "SHDC" for v in VALUES]
random.seed(11); random.shuffle(deck)
print(deck[:7], max(Hand(c) for c in combinations(deck[:7], 5)).rank.name, random.sample(deck, 3), random.choice(deck), random.randrange(10, 20, 3))
print(Counter(Hand(tuple(deck[i:i + 5])).rank.name for i in range(0, 50, 5)).most_common())
