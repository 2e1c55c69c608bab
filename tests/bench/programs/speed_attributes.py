# at most: 3.0
# Classes: attributes read and written, methods, properties, inheritance, __slots__.


class Account:
    fee = 1

    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.moves = 0

    @property
    def is_empty(self):
        return self.balance <= 0

    def deposit(self, amount):
        self.balance += amount - self.fee
        self.moves += 1

    def withdraw(self, amount):
        if amount > self.balance:
            return False
        self.balance -= amount
        self.moves += 1
        return True


class Savings(Account):
    fee = 0

    def deposit(self, amount):
        super().deposit(amount)
        self.last = amount


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


def main():
    accounts = [Account("a", 10), Savings("b", 20), Savings("c", 0)]
    refused = 0
    for n in range(120_000):
        account = accounts[n % 3]
        account.deposit(n % 7)
        if not account.withdraw(n % 5) or account.is_empty:
            refused += 1
    print([(account.balance, account.moves) for account in accounts], refused)
    here, step = Point(0, 0), Point(1, -1)
    for _ in range(120_000):
        here = here + step
    print(here.x, here.y)


main()
