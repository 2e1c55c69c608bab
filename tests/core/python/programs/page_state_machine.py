"""A turnstile and a traffic light as tables of transitions."""


class Machine:
    def __init__(self, state, table):
        self.state, self.table, self.log = state, table, []

    def send(self, event):
        try:
            action, target = self.table[self.state][event]
        except KeyError as error:
            self.log.append(f"{self.state}: no {error}")
            return False
        self.log.append(f"{self.state} --{event}--> {target}: {action()}")
        self.state = target
        return True


class Turnstile(Machine):
    def __init__(self):
        self.coins = self.passed = 0
        super().__init__("locked", {
            "locked": {"coin": (self.unlock, "unlocked")},
            "unlocked": {"push": (self.count, "locked"), "coin": (lambda: "thanks", "unlocked")},
        })

    def unlock(self):
        self.coins += 1
        return f"coin {self.coins}"

    def count(self):
        self.passed += 1
        return f"person {self.passed}"


machine = Turnstile()
print([machine.send(event) for event in "push coin coin push push kick".split()])
print(*machine.log, sep="\n")
print(machine.state, machine.coins, machine.passed)


def light():
    while True:
        for colour, seconds in (("green", 30), ("yellow", 3), ("red", 20)):
            command = yield colour, seconds
            if command == "stop":
                return "dark"


lamp = light()
print(next(lamp), next(lamp), lamp.send("go"), next(lamp))
try:
    lamp.send("stop")
except StopIteration as end:
    print(end.value)
