x, name = 3.14159, "Ann"
print(f"{x:.2f} {name!r:>8} {name:*^9} {x=} {x = :.1f} {{}} {'q' + name} {1000000:,} {255:#x} {5:03d} {0.5:%}")
w = 10
print(f"{name:>{w}}|{x:{w}.{2}f}|{[1, 2]!s}|{name.upper()}|{(lambda a: a + 1)(2)}|{ {'a': 1}['a'] }")
print("%s %d %5.2f %r %x %%" % ("a", 5, 1.5, "q", 255), "%(k)s" % {"k": 1}, "{} {1} {0}".format(1, 2) if False else "{0} {1} {0}".format(1, 2), "{a} {b.real}".format(a=1, b=2))
print("a" "b" 'c', r"\n", "tab\tx", """multi
line""", b"bytes", "\u00e9")
print(f"{name!a} {'é'!a} {None} {True} {3}")
print(f"nested {f'{name}'} {'a' if x else 'b'}")
