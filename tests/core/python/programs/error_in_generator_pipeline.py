def read(lines):
    for line in lines:
        yield line.strip()


def numbers(lines):
    for line in lines:
        if line:
            yield int(line)  # fails here


total = 0
for number in numbers(read(["1\n", " 2", "", "three"])):
    total += number
    print(total)
