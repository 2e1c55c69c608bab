import weakref


class Node:
    def __init__(self, name):
        self.name = name


node = Node("a")
r = weakref.ref(node)
print(r() is node, r().name, r == weakref.ref(node), hash(r) == hash(node))
p = weakref.proxy(node)
print(p.name)
cache = weakref.WeakValueDictionary()
cache["k"] = node
print(cache["k"] is node, "k" in cache, len(cache), list(cache.items()) == [("k", node)], cache.get("z"))
keys = weakref.WeakKeyDictionary()
keys[node] = 5
print(keys[node], len(keys), list(keys.values()))
s = weakref.WeakSet()
s.add(node)
print(node in s, len(s))
for thing in (5, "text", [1], {}):
    try:
        weakref.ref(thing)
    except TypeError as error:
        print(error)
f = weakref.finalize(node, print, "finalized", 1)
print(f.alive)
f()
print(f.alive, f())
