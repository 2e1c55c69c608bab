def area(shape):
    match shape:
        case {"kind": "square", "side": side}:
            return side * side
        case {"kind": "circle", "radius": radius}:
            return 3 * radius ** 2
        case [*parts]:
            return sum(area(part) for part in parts)
    raise TypeError(f"no area of {shape!r}")  # fails here


print(area({"kind": "square", "side": 3}), area([{"kind": "circle", "radius": 2}, []]))
print(area([{"kind": "square", "side": 1}, {"kind": "line"}]))
