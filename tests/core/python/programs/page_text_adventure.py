"""A text game played from a script."""

ROOMS = {
    "hall": {"about": "A hall with a dusty carpet.", "exits": {"north": "library", "down": "cellar"}, "things": ["lamp"]},
    "library": {"about": "Books to the ceiling.", "exits": {"south": "hall"}, "things": ["book", "key"]},
    "cellar": {"about": "It is dark.", "exits": {"up": "hall"}, "things": ["chest"], "dark": True},
}


class Game:
    def __init__(self):
        self.room, self.bag, self.over, self.turns = "hall", [], False, 0

    @property
    def here(self):
        return ROOMS[self.room]

    def can_see(self):
        return not self.here.get("dark") or "lamp" in self.bag

    def do_look(self):
        if not self.can_see():
            return "You see nothing."
        things = ", ".join(self.here["things"]) or "nothing"
        return f"{self.here['about']} Here: {things}. Ways: {', '.join(self.here['exits'])}."

    def do_go(self, where):
        if where not in self.here["exits"]:
            return f"There is no way {where}."
        self.room = self.here["exits"][where]
        return self.do_look()

    def do_take(self, thing):
        if not self.can_see() or thing not in self.here["things"]:
            return f"There is no {thing}."
        if thing == "chest":
            return "Too heavy."
        self.here["things"].remove(thing)
        self.bag.append(thing)
        return f"You have the {thing}."

    def do_open(self, thing):
        match thing, self.room, self.bag:
            case "chest", "cellar", bag if "key" in bag and "lamp" in bag:
                self.over = True
                return "Gold! You win."
            case "chest", "cellar", _:
                return "It does not open."
            case other, *_:
                return f"You cannot open the {other}."

    def play(self, line):
        self.turns += 1
        verb, *rest = line.split()
        action = getattr(self, f"do_{verb}", None)
        if action is None:
            return f"I do not know how to {verb}."
        try:
            return action(*rest)
        except TypeError:
            return f"{verb.capitalize()} what?"


game = Game()
for line in "look|go down|take chest|go up|take lamp|go north|take key|dance|open|go south|go down|open book|open chest".split("|"):
    print(f"> {line}\n{game.play(line)}")
print(game.over, game.turns, sorted(game.bag))
