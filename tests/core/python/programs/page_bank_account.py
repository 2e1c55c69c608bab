"""A bank with accounts, a history and its own exceptions."""


class InsufficientFunds(Exception):
    def __init__(self, account, amount):
        super().__init__(f"{account.owner} has {account.balance}, needs {amount}")
        self.missing = amount - account.balance


class Account:
    interest = 0.02
    _next_number = 1000

    def __init__(self, owner, balance=0):
        self.owner, self.balance, self.history = owner, balance, []
        self.number = Account._next_number
        Account._next_number += 1

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount
        self.history.append(("deposit", amount))
        return self

    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(self, amount)
        self.balance -= amount
        self.history.append(("withdraw", amount))
        return self

    def __repr__(self):
        return f"<{type(self).__name__} {self.number} {self.owner}: {self.balance:,.2f}>"

    def __lt__(self, other):
        return self.balance < other.balance


class Savings(Account):
    interest = 0.05

    def add_interest(self):
        return self.deposit(round(self.balance * self.interest, 2))


def transfer(source, target, amount):
    source.withdraw(amount)
    try:
        target.deposit(amount)
    except ValueError:
        source.deposit(amount)
        raise


ann, bob = Account("Ann", 120), Savings("Bob", 1500.5)
transfer(bob, ann, 300.25)
bob.add_interest()
print(ann, bob, sorted([ann, bob]), max(ann, bob).owner)
for amount in (1000, -5, 10):
    try:
        transfer(ann, bob, amount)
    except InsufficientFunds as error:
        print("no:", error, error.missing)
    except ValueError as error:
        print("wrong:", error, ann.balance)
print(ann.history, len(bob.history), [type(a).interest for a in (ann, bob)])
