# \N{...} in text and in f-strings, final sigma, and case where one letter becomes two.
print("\N{GREEK SMALL LETTER ALPHA} \N{BULLET} \N{SNOWMAN} \N{EM DASH} \N{LATIN SMALL LETTER E WITH ACUTE} \N{bullet}", f"\N{DEGREE SIGN}C {5}\N{EURO SIGN}", "\N{NO-BREAK SPACE}".isspace(), r"\N{x}", b"\N{x}", "\N{LF}" == "\n", len("\N{GRINNING FACE}"))
for text in ("ΑΣ", "ΑΣΑ", "Σ", "ΟΔΟΣ ΟΔΟΣ", "ΑΣ'", "Α.Σ", "ΑΣ\u0301Α", "ß", "ﬀ", "ŉ", "İI", "ǆ", "ǅ", "Ǆ", "ἀι", "Straße"):
    print(text, text.lower(), text.upper(), text.title(), text.capitalize(), text.swapcase(), text.casefold(), len(text.upper()))
text = "naïve café 😀 über"
print([text[i] for i in range(0, len(text), 3)], text[::-1], text[-1], text[5:9], text.index("😀"), text.find("ü"), text.upper(), len(text.encode()), sorted(set(text))[-3:], [ord(c) for c in "aé😀"], ascii(text), text.center(24, "·"), text.split(), "".join(reversed(text)) == text[::-1])
print("{:é>5}|{:^6}|{:<4}".format("a", "😀", "ü"), "ÄÖ".lower() in "äöü", "é" == "e\u0301", "é".isalpha(), "１２".isdigit(), int("１２"), "Ⅷ".isnumeric(), "²".isdigit(), "x²".isidentifier(), "日本語".isidentifier())
