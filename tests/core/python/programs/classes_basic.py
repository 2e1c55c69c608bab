class Animal:
    """An animal."""
    legs = 4
    count = 0
    def __init__(self, name):
        self.name = name
        Animal.count += 1
    def speak(self):
        return f"{self.name} says {self.sound()}"
    def sound(self):
        return "..."
    def __repr__(self):
        return f"<{type(self).__name__} {self.name}>"
class Dog(Animal):
    def sound(self): return "woof"
class Puppy(Dog):
    legs = 4
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age
    def sound(self): return super().sound() + "!"
d, p = Dog("Rex"), Puppy("Bit", 1)
print(d.speak(), p.speak(), d, p, Animal.count, p.legs)
print(isinstance(p, Animal), issubclass(Puppy, Dog), Puppy.__mro__, Puppy.__name__, Animal.__doc__)
print(Dog.speak(d), d.speak == d.speak, hasattr(d, "age"), getattr(p, "age"), getattr(d, "age", "none"))
setattr(d, "age", 7); print(d.age, vars(p), d.__dict__)
del d.age
try:
    d.age
except AttributeError as e:
    print(e)
try:
    Dog.nothing
except AttributeError as e:
    print(e)
d.speak = lambda: "instance"
print(d.speak())
Dog.speak = lambda self: "class"
print(p.speak(), d.speak())
print(d.__class__.__name__, type(d) is Dog, Dog.__module__)
