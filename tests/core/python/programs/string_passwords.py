# A page of code around string's constants.
import random
import string


def password(length, seed):
    random.seed(seed)
    pool = string.ascii_letters + string.digits + string.punctuation
    return "".join(random.choice(pool) for _ in range(length))


def caesar(text, shift):
    lower, upper = string.ascii_lowercase, string.ascii_uppercase
    table = str.maketrans(lower + upper, lower[shift:] + lower[:shift] + upper[shift:] + upper[:shift])
    return text.translate(table)


print(password(12, 1), password(8, "seed"))
print(caesar("Hello, World!", 3), caesar(caesar("Round trip", 7), 19))
print("".join(c for c in "a1!b2?" if c not in string.punctuation), all(c in string.hexdigits for c in "dEad09"))
letter = string.Template("""Dear $title $last,

    your order #$number is $state.
""")
for row in ({"title": "Dr.", "last": "No", "number": 7, "state": "lost"}, {"title": "Ms.", "last": "Yes", "number": 8, "state": "here"}):
    print(letter.substitute(row))
