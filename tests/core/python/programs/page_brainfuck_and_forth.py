# Two tiny interpreters: one with a jump table, one with a stack and words of its own.
def brainfuck(code, data=""):
    jumps, open_ = {}, []
    for at, c in enumerate(code):
        if c == "[": open_.append(at)
        elif c == "]":
            if not open_: raise SyntaxError(f"] at {at} closes nothing")
            start = open_.pop(); jumps[start], jumps[at] = at, start
    if open_: raise SyntaxError(f"[ at {open_[-1]} is never closed")
    tape, at, head, out, data = bytearray(30), 0, 0, [], iter(data)
    while at < len(code):
        match code[at]:
            case ">": head += 1
            case "<": head -= 1
            case "+": tape[head] = (tape[head] + 1) % 256
            case "-": tape[head] = (tape[head] - 1) % 256
            case ".": out.append(chr(tape[head]))
            case ",": tape[head] = ord(next(data, "\0"))
            case "[" if not tape[head]: at = jumps[at]
            case "]" if tape[head]: at = jumps[at]
        at += 1
    return "".join(out)
print(brainfuck("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+."), brainfuck(",[.,]", "echo"))
for bad in ("[[]", "]"):
    try: brainfuck(bad)
    except SyntaxError as error: print(error)
class Forth:
    def __init__(self):
        self.stack, self.out = [], []
        two = lambda f: lambda: self.push(f(*reversed([self.stack.pop(), self.stack.pop()])))
        self.words = {"+": two(lambda a, b: a + b), "-": two(lambda a, b: a - b), "*": two(lambda a, b: a * b), "/": two(lambda a, b: a // b),
                      "dup": lambda: self.push(self.stack[-1]), "swap": lambda: self.stack.insert(-1, self.stack.pop()), "drop": lambda: self.stack.pop(),
                      ".": lambda: self.out.append(str(self.stack.pop())), "=": two(lambda a, b: -(a == b)), "<": two(lambda a, b: -(a < b))}
    def push(self, x): self.stack.append(x)
    def run(self, text):
        words = text.split()
        while words: self.one(words)
        return " ".join(self.out)
    def one(self, words):
        word = words.pop(0).lower()
        if word == ":":
            name, body = words.pop(0), []
            while (each := words.pop(0)) != ";": body.append(each)
            self.words[name] = lambda: self.run(" ".join(body))
        elif word == "times":
            body = words[:words.index("end")]; del words[:len(body) + 1]
            for _ in range(self.stack.pop()): self.run(" ".join(body))
        elif word in self.words: self.words[word]()
        else:
            try: self.push(int(word))
            except ValueError: raise NameError(f"{word} ?") from None
print(Forth().run(": square dup * ; 7 square . 1 5 times dup + end . 10 3 / . 2 3 swap - . 3 3 = ."))
for bad in ("+", "1 unknown", "1 0 /"):
    try: print(Forth().run(bad))
    except (IndexError, NameError, ZeroDivisionError) as error: print(type(error).__name__, error)
