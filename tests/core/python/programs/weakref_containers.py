# Containers whose entries go with what they refer to, and finalize.
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Thing({self.name!r})"


a, b, c = map(Thing, "abc")

cache = weakref.WeakValueDictionary()
cache["a"] = a
cache["b"] = b
cache["c"] = c
print(sorted(cache), len(cache), "a" in cache, cache.get("a"), cache.get("x", "none"))
del b
print(sorted(cache.items(), key=str), "b" in cache, len(cache))
try:
    cache["b"]
except KeyError as error:
    print("KeyError", error)
print(cache.setdefault("c", a), cache.pop("c"), list(cache.values()), list(cache.keys()))
for key in cache:
    print("walking", key)
print(cache.pop("nothing", "default"), [each() for each in cache.valuerefs()])
cache.update({"again": a})
print(sorted(cache), bool(cache))
cache.clear()
print(len(cache), dict(cache))

notes = weakref.WeakKeyDictionary()
notes[a] = "first"
notes[c] = "third"
print(notes[a], len(notes), a in notes, "text" in notes, sorted(notes.items(), key=str))
del c
print(len(notes), list(notes), list(notes.values()))
for key in notes:
    notes_while_walking = len(notes)
    del a
    print("walked", key)
    del key
print(len(notes))

members = weakref.WeakSet()
x, y, z = map(Thing, "xyz")
members.add(x)
members.add(y)
members.add(y)
members.update([z])
print(len(members), x in members, 5 in members, sorted(m.name for m in members))
del y
print(len(members), sorted(m.name for m in members))
members.discard(x)
print(x in members, len(members | {x}), len(members & {z}), members == weakref.WeakSet([z]))
try:
    members.remove(x)
except KeyError:
    print("not in there")
print(members.issubset([x, z]), members.isdisjoint([x]), [m.name for m in members.copy()])
print(members.pop(), len(members))
try:
    members.pop()
except KeyError as error:
    print(error)

# The registry that shows all living ones
class Tracked:
    living = weakref.WeakSet()

    def __init__(self):
        Tracked.living.add(self)


several = [Tracked() for _ in range(5)]
print(len(Tracked.living))
del several[1:3]
print(len(Tracked.living))
for each in Tracked.living:
    several.clear()
del each
print(len(Tracked.living))

# finalize
def bye(*args, **kwargs):
    print("bye", args, kwargs)
    return "result"


thing = Thing("f")
ending = weakref.finalize(thing, bye, 1, key=2)
print(ending.alive, ending.atexit, ending.peek() == (thing, bye, (1,), {"key": 2}))
print(ending(), ending.alive, ending())
other = weakref.finalize(thing, bye, "of itself")
third = weakref.finalize(thing, bye, "detached")
print(third.detach() == (thing, bye, ("detached",), {}), third.detach(), third.alive)
del thing
print(other.alive, repr(other).endswith("; dead>"))
keeps = Thing("until the end")
quiet = Thing("not at the end")
weakref.finalize(keeps, print, "at the end of the program: 1")
weakref.finalize(keeps, print, "at the end of the program: 2")
weakref.finalize(quiet, print, "never").atexit = False
