"""A stock list: grouping, totals, a table with aligned columns, a search."""

STOCK = """
apple;fruit;12;0.30
carrot;vegetable;40;0.05
melon;fruit;2;2.5
salt;spice;0;0.99
leek;vegetable;7;0.6
cinnamon;spice;3;4
broken line
"""


def read(text):
    for number, line in enumerate(text.strip().splitlines(), start=1):
        try:
            name, kind, amount, price = line.split(";")
            yield {"name": name, "kind": kind, "amount": int(amount), "price": float(price)}
        except ValueError as error:
            print(f"line {number}: {error}")


items = list(read(STOCK))
kinds = {}
for item in items:
    kinds.setdefault(item["kind"], []).append(item)
print(f"{'name':<10}|{'amount':>7}|{'value':>9}")
print("-" * 10 + "+" + "-" * 7 + "+" + "-" * 9)
for kind, members in sorted(kinds.items()):
    for item in sorted(members, key=lambda item: item["price"], reverse=True):
        print(f"{item['name']:<10}|{item['amount']:>7d}|{item['amount'] * item['price']:>9.2f}")
    print(f"{kind.upper():<10}|{sum(i['amount'] for i in members):>7}|{sum(i['amount'] * i['price'] for i in members):>9.2f}")
print("sold out:", [item["name"] for item in items if not item["amount"]])
cheapest, *_, dearest = sorted(items, key=lambda item: item["price"])
print("%(name)s at %(price).2f" % cheapest, "{name} at {price:.2f}".format(**dearest), sep="; ")
print({kind: max(members, key=lambda item: item["amount"])["name"] for kind, members in kinds.items()})
print(any(item["price"] > 3 for item in items), all(item["amount"] for item in items))
