# SPDX-License-Identifier: GPL-3.0-or-later
# Where matches lie in a long text that is not ASCII, asked for each of very many: forwards, from a position on, backwards.
import json
import re

text = "für élan, " * 40_000
word = re.compile(r"\w+")

print(sum(match.start() + match.end() for match in word.finditer(text)))

places, at = [], 0
while match := word.search(text, at):
    at = match.end()
    places.append(match.span())
print(len(places), places[:3], places[-2:])

matches = list(word.finditer(text))
print(sum(match.start() for match in reversed(matches)))
print(matches[1].span(), matches[-1].span(), matches[1].regs, matches[0].start())
print(word.match(text, 4).span(), word.fullmatch(text, 4, 8).span(), word.search(text, len(text)))

empty = re.compile(r"x*")
print([match.span() for match in empty.finditer("éxé")], empty.sub("-", "éxxé"))

decoder, packed, at, found = json.JSONDecoder(), '["ü"] ' * 20_000, 0, 0
while at < len(packed):
    value, at = decoder.raw_decode(packed, at)
    found, at = found + 1, at + 1
print(found, value, at)
