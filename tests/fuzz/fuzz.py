# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs programs that are wrong, hostile or damaged. Whatever they do, Loopscope ends by itself, within its limits, with an
exit code and a sentence; it never crashes and never hangs.

    fuzz.py LOOPSCOPE [COUNT [SEED]]    COUNT damaged programs (200 unless told), from that seed (1) on
"""
import concurrent.futures
import os
import pathlib
import random
import re
import resource
import signal
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROCESSOR_S = 60  # of computing, whatever else the machine does; ...
TIMEOUT_S = 600  # ... and for what waits for something that never comes
ADDRESS_SPACE_BYTES = 4 << 30

LOOP = "import asyncio\nasync def main():\n"
RUN = "asyncio.run(main())\n"
HOSTILE = {
    "endless loop": b"while True: pass\n",
    "endless loop in a coroutine": (LOOP + "    while True: pass\n" + RUN).encode(),
    "endless yielding": (LOOP + "    while True: await asyncio.sleep(0)\n" + RUN).encode(),
    "endless sleeping": (LOOP + "    while True: await asyncio.sleep(3600)\n" + RUN).encode(),
    "ten million sleeps": (LOOP + "    for _ in range(10_000_000): await asyncio.sleep(0.001)\n" + RUN).encode(),
    "ten million tasks": (LOOP + "    await asyncio.gather(*[asyncio.sleep(1) for _ in range(10_000_000)])\n" + RUN).encode(),
    "endless callbacks": (LOOP + "    loop = asyncio.get_running_loop()\n    def again(): loop.call_soon(again)\n"
                          "    again()\n    await asyncio.sleep(1)\n" + RUN).encode(),
    "endless recursion": b"def f(): return f()\nf()\n",
    "endless recursion of coroutines": (LOOP + "    await main()\n" + RUN).encode(),
    "endless recursion in repr": b"class A:\n    def __repr__(self): return repr(self)\nprint(A())\n",
    "endless recursion in compare": b"class A:\n    def __eq__(self, o): return self == o\nprint(A() == A())\n",
    "a list that contains itself": b"a = []\na.append(a)\nprint(a, a == a)\n",
    "lists nested deeply": b"a = []\nfor _ in range(100_000): a = [a]\ndel a\n",
    "a deep list printed": b"a = []\nfor _ in range(100_000): a = [a]\nprint(a)\n",
    "a list that grows": b"a = []\nwhile True: a.append('x' * 1000 + str(len(a)))\n",
    "a string that doubles": b"s = 'x'\nwhile True: s += s\n",
    "a huge repetition": b"a = [0] * 10**12\n",
    "a huge power": b"print(10 ** 10 ** 9)\n",
    "a huge shift": b"print(1 << 10 ** 12)\n",
    "a huge format width": b"print(f'{1:{10**9}}')\n",
    "a huge range": b"print(sum(range(10 ** 12)))\n",
    "endless printing": b"while True: print('x')\n",
    "a billion seconds": (LOOP + "    await asyncio.sleep(1e300)\n" + RUN).encode(),
    "not a number of seconds": (LOOP + "    await asyncio.sleep(float('nan'))\n" + RUN).encode(),
    "waiting for the clock": b"import time\nend = time.monotonic() + 1\nwhile time.monotonic() < end: pass\n",
    "a swallowed cancellation, for ever": (LOOP + "    t = asyncio.create_task(stubborn())\n    await asyncio.sleep(1)\n"
                                           "async def stubborn():\n    while True:\n        try: await asyncio.sleep(1)\n"
                                           "        except asyncio.CancelledError: pass\n" + RUN).encode(),
    "brackets nested deeply": b"(" * 10_000 + b")" * 10_000 + b"\n",
    "unary operators nested deeply": b"x = " + b"-" * 100_000 + b"1\n",
    "a long sum": b"x = " + b"+".join([b"1"] * 50_000) + b"\nprint(x)\n",
    "blocks nested deeply": b"".join(b" " * n + b"if 1:\n" for n in range(150)) + b" " * 150 + b"pass\n",
    "a long line": b"x = '" + b"y" * 2_000_000 + b"'\n",
    "a source of a megabyte": b"x = [1, 'two', 3.0]\n" * 50_000,
    "a source of a megabyte of functions": b"def f(a, b=1):\n    return a + b\n" * 30_000,
    "a line of a hundred thousand characters": b"x = (" + b"1, " * 33_000 + b")\n",
    "a million open brackets": b"[" * 1_000_000,
    "a million closing brackets": b")" * 1_000_000,
    "f-strings in f-strings": b"x = " + b"f'{" * 2000 + b"1" + b"}'" * 2000 + b"\n",
    "lambdas nested deeply": b"x = " + b"lambda: " * 50_000 + b"1\n",
    "functions nested deeply": b"".join(b" " * n + b"def f():\n" for n in range(90)) + b" " * 90 + b"pass\n",
    "comparisons chained": b"x = 1" + b" < 1" * 50_000 + b"\n",
    "a string that does not end": b"x = '''" + b"abc\n" * 100_000,
    "an indentation that comes and goes": b"if 1:\n        pass\n    pass\n",
    "tabs mixed with spaces": b"if 1:\n        x = 1\n\ty = 2\n",
    "lines that end in all ways": b"if 1:\r\n    x = 1\r    y = 2\n\r\nprint(x + y)\r",
    "form feeds and control characters": b"\x0cx = 1\n\x01\n",
    "an unfinished character": b"x = '\xe2\x82\n",
    "null bytes everywhere": b"\0" * 100_000,
    "names of all alphabets": "é = 1\n日本 = 2\nprint(é + 日本, 'ǅ'.lower())\n".encode(),
    "lists that double in a list": b"a = []\nfor _ in range(100): a = [a, a]\nprint(a)\n",
    "equal lists that double": b"a, b = [], []\nfor _ in range(100): a, b = [a, a], [b, b]\nprint(a == b)\n",
    "ordered tuples that double": b"a, b = (), ()\nfor _ in range(100): a, b = (a, a), (b, b)\nprint(a < b)\n",
    "hashed tuples that double": b"a = ()\nfor _ in range(100): a = (a, a)\nprint(hash(a))\n",
    "a hashed tuple nested deeply": b"a = ()\nfor _ in range(500_000): a = (a,)\nprint(hash(a))\n",
    "types in nested tuples": b"a = int\nfor _ in range(100): a = (a, a)\nprint(isinstance('x', a))\n",
    "types in deep tuples": b"a = int\nfor _ in range(500_000): a = (a,)\nprint(isinstance('x', a))\n",
    "dictionaries nested deeply": b"d = {}\nfor _ in range(500_000): d = {1: d}\nprint(d == d, len(str(d)))\n",
    "a list of everything": b"a = list(range(10 ** 12))\n",
    "bytes of a terabyte": b"a = bytes(10 ** 12)\n",
    "a terabyte of blanks": b"a = 'x'.center(10 ** 12)\n",
    "a terabyte of zeros": b"a = 'x'.zfill(10 ** 12)\n",
    "a terabyte of tabs": b"a = '\\t'.expandtabs(10 ** 12)\n",
    "a replacement that explodes": b"a = 'a' * 10 ** 6\na = a.replace('a', a)\n",
    "a join that explodes": b"a = 'a' * 10 ** 6\na = a.join(a)\n",
    "a percent width": b"a = '%*d' % (10 ** 9, 1)\n",
    "a float of many digits": b"a = f'{1.5:.{10 ** 9}f}'\n",
    "a number of many digits": b"a = int('9' * 10 ** 6)\n",
    "a number that squares": b"a = 3\nwhile True: a *= a\n",
    "a factorial": b"a = 1\nfor n in range(1, 10 ** 7): a *= n\n",
    "one byte in a terabyte": b"a = (1).to_bytes(10 ** 12, 'big')\n",
    "a set of everything": b"a = set(range(10 ** 12))\n",
    "a dictionary of everything": b"a = dict.fromkeys(range(10 ** 12))\n",
    "instances without end": b"class A: pass\na = []\nwhile True:\n    o = A()\n    o.x = [1]\n    a.append(o)\n",
    "closures without end": b"f = None\nwhile True:\n    f = lambda f=f: f\n",
    "generators without end": b"def g(x): yield x\na = None\nwhile True:\n    a = g(a)\n    next(a)\n",
    "exceptions without end": b"e = None\nwhile True:\n    try: raise ValueError from e\n    except ValueError as f: e = f\n",
    "cycles without end": b"while True:\n    a = []\n    a.append(a)\n",
    "classes without end": b"a = []\nwhile True:\n    class A: x = 1\n    a.append(A)\n",
    "a translation that doubles": b"a = 'a' * 10 ** 6\nwhile True: a = a.translate({97: 'aa'})\n",
    "shifts that add up": b"a = 1\nwhile True: a <<= 1_000_000\n",
    "divisions of huge numbers": b"a, b = 1 << 8_000_000, (1 << 4_000_000) - 1\nwhile True: a % b\n",
    "powers modulo a huge number": b"a = (1 << 100_000) - 1\nwhile True: pow(3, a, a)\n",
    "attributes without end": b"class A: pass\na, n = A(), 0\nwhile True:\n    setattr(a, f'x{n}', n)\n    n += 1\n",
    "instances that all differ": b"class A: pass\nn = 0\nwhile True:\n    setattr(A(), f'x{n}', n)\n    n += 1\n",
    "attributes that come and go": b"class A: pass\na, n = A(), 0\nwhile True:\n    setattr(a, f'x{n % 90}', n)\n    n += 7\n    a.__dict__.pop('x1', 0)\n    if hasattr(a, 'x5'): del a.x5\n",
    "items put in front": b"a = []\nwhile True: a.insert(0, None)\n",
    "items taken from the front": b"a = [None] * 10 ** 7\nwhile a: a.pop(0)\n",
    "searches in a long text": b"a = 'a' * 10 ** 7\nwhile True: a.find('b'), a.count('ab'), 'b' in a\n",
    "places in a long text": "a = 'é' * 10 ** 6\nn = 0\nwhile True:\n    n = (n + 499_979) % 10 ** 6\n    a[n]\n".encode(),
    "copies of a long list": b"a = [None] * 10 ** 6\nwhile True: a[:], a + a, list(a)\n",
    "bytes that grow": b"a = bytearray(b'x')\nwhile True: a += bytes(a)\n",
    "names without end": b"n = 0\nwhile True:\n    globals()[f'x{n}'] = n\n    n += 1\n",
    "a finalizer that brings back to life": b"a = []\nclass A:\n    def __del__(self): a.append(self)\nwhile True: A()\n",
    "a generator that does not close": b"def g():\n    while True:\n        try: yield\n        except GeneratorExit: pass\n"
                                       b"a = g()\nnext(a)\na.close()\n",
    "nothing": b"",
    "only a comment": b"# nothing",
    "a null byte": b"print(1)\0\n",
    "not UTF-8": b"print('\xff\xfe')\n",
    "a byte order mark and carriage returns": b"\xef\xbb\xbfprint(1)\r\nprint(2)\rprint(3)\n",
    "a surrogate": b"print('\\ud800')\n",
}


def hostile_pages():
    """Name and text of the longer ones, each in several variants."""
    every_method, changed = ((ROOT / "tests/fuzz" / name).read_bytes() for name in ("every_method.py", "changed_meanwhile.py"))
    parts = 16
    for part in range(parts):
        yield f"every method, part {part}", f"PART = {part}\nPARTS = {parts}\n".encode() + every_method
    for kind in ("list", "set", "dict", "collections.deque", "collections.OrderedDict", "bytearray"):
        for mode in range(3):
            text = f"import collections\nKIND = {kind}\nMODE = {mode}\n".encode() + changed
            yield f"a {kind} that changes meanwhile, way {mode}", text


HOSTILE.update(hostile_pages())


def damage(text, chance):
    """One to four small damages, of the kind that typing and pasting make."""
    lines = text.splitlines(keepends=True)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(lines))
        kind = chance.randrange(8)
        if kind == 0:
            del lines[at]
        elif kind == 1:
            lines.insert(at, chance.choice(lines))
        elif kind == 2:
            lines[at] = "    " + lines[at]
        elif kind == 3:
            lines[at] = lines[at].lstrip(" ")
        elif kind == 4:
            lines = lines[:at] + [lines[at][: chance.randint(0, len(lines[at]))]]
        else:
            words = re.findall(r"\w+|\s+|.", lines[at])
            others = re.findall(r"\w+|[^\w\s]", chance.choice(lines)) or ["x"]
            place = chance.randrange(len(words) + 1)
            words[place:place + chance.randint(0, 1)] = [chance.choice(others)]
            lines[at] = "".join(words)
        lines = lines or ["\n"]
    return "".join(lines)


def damaged(count, first_seed):
    files = sorted((ROOT / "resources/scenarios").glob("*.py")) + sorted((ROOT / "tests/conformance/programs").glob("*.py"))
    for seed in range(first_seed, first_seed + count):
        chance = random.Random(seed)
        yield f"damaged program {seed}", damage(chance.choice(files).read_text(), chance).encode()


def limit():
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE_BYTES, ADDRESS_SPACE_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR_S, PROCESSOR_S + 1))


def complaint(loopscope, path):
    """What is wrong with how that program's run ended, or None."""
    try:
        run = subprocess.run([loopscope, "run", path], stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT_S,
                             preexec_fn=limit)
    except subprocess.TimeoutExpired:
        return f"still running after {TIMEOUT_S} s"
    said = run.stderr.decode("utf-8", "backslashreplace").strip()
    if run.returncode == -signal.SIGXCPU:
        return f"still computing after {PROCESSOR_S} s"
    if run.returncode < 0:
        return f"killed by signal {-run.returncode}: {said[-300:]}"
    if run.returncode != 0 and not said:
        return f"exit code {run.returncode} without a word"
    return None


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    loopscope = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    programs = list(HOSTILE.items()) + list(damaged(count, seed))
    failed = 0
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        paths = [pathlib.Path(folder, f"program_{number}.py") for number in range(len(programs))]
        for path, (_, text) in zip(paths, programs):
            path.write_bytes(text)
        for (name, text), found in zip(programs, pool.map(lambda path: complaint(loopscope, path), paths)):
            if found:
                failed += 1
                print(f"{name}: {found}")
                if name not in HOSTILE:
                    print("    | " + text.decode().replace("\n", "\n    | "))
    print(f"fuzz: {len(programs) - failed} of {len(programs)} programs ended as they should")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
