# at most: 3.0
# Text: pieces joined, appended, formatted, split, replaced, counted.


def main():
    lines = []
    for n in range(60_000):
        lines.append(f"{n:05d};name{n % 97};{n * 0.25:.2f}")
    text = "\n".join(lines)
    total, names = 0.0, {}
    for line in text.split("\n"):
        number, name, value = line.split(";")
        total += float(value) + int(number)
        names[name] = names.get(name, "") + number[-1]
    print(len(text), total, len(names), names["name3"][:20])
    letters = ""
    for n in range(100_000):
        letters += chr(97 + n % 26)
    print(len(letters), letters.count("abc"), letters.replace("xyz", "-").upper()[-30:])
    words = [word.strip().capitalize() for word in ("  lorem ipsum dolor sit amet " * 6000).split(" ") if word]
    print(len(words), "".join(words[:4]), letters[::-1][:5], sum(word.startswith("D") for word in words))


main()
