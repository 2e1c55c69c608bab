class Account:
    def __init__(self):
        self.balance = 5


print("before")
Account().balanse
