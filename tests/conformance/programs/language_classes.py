# Classes: attributes, methods, inheritance, super, properties, static and class methods, repr and comparison.
class Animal:
    legs = 4
    made = 0

    def __init__(self, name):
        self.name = name
        Animal.made += 1

    def speak(self):
        return f"{self.name} says {self.sound()}"

    def sound(self):
        return "nothing"

    @property
    def shout(self):
        return self.sound().upper() + "!"

    @classmethod
    def named(cls, name):
        return cls(name.title())

    @staticmethod
    def is_animal(thing):
        return isinstance(thing, Animal)

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"

    def __eq__(self, other):
        return isinstance(other, Animal) and self.name == other.name

    def __lt__(self, other):
        return self.name < other.name

    def __hash__(self):
        return hash(self.name)


class Dog(Animal):
    def __init__(self, name, tricks=()):
        super().__init__(name)
        self.tricks = list(tricks)

    def sound(self):
        return "woof"

    def __len__(self):
        return len(self.tricks)

    def __getitem__(self, index):
        return self.tricks[index]

    def __contains__(self, trick):
        return trick in self.tricks

    def __call__(self, trick):
        self.tricks.append(trick)
        return self


dog, cat = Dog("Rex", ["sit"]), Animal.named("tom")
print(dog, cat, dog.speak(), cat.speak(), dog.shout)
print(dog.legs, Dog.legs, Animal.made, Dog.is_animal(dog), Animal.is_animal(3))
dog.legs = 3
print(dog.legs, cat.legs, vars(dog))
print(len(dog("roll")("beg")), dog[0], dog[-1], "beg" in dog, "fly" in dog, list(dog))
print(dog == Dog("Rex"), dog != cat, sorted([dog, cat, Dog("Ace")]), len({dog, Dog("Rex"), cat}))
print(isinstance(dog, Animal), issubclass(Dog, Animal), Dog.__name__, Dog.__mro__[1].__name__, hasattr(dog, "fly"))
try:
    cat.fly()
except AttributeError as error:
    print("AttributeError:", error)
try:
    dog.shout = 1
except AttributeError as error:
    print("AttributeError:", error)
setattr(cat, "lives", 9)
print(getattr(cat, "lives"), getattr(cat, "tail", "no tail"))
del cat.lives
print(hasattr(cat, "lives"))
