# Literals of every kind and what the methods of str make of them.
def show(*a):
    for x in a: print(repr(x))
s = 'Hello, World'
show(s.split(', '), s.rsplit('o', 1), s.partition(','), s.rpartition('o'), s.replace('l', 'L', 1), s.find('o', 5), s.rfind('o'), s.index('W'), s.count('l'), s.startswith(('He', 'x')), s.endswith('d'), s.upper(), s.lower(), s.title(), s.swapcase(), s.casefold(), s.capitalize(), s.center(20, '*'), s.ljust(15) + '|', s.rjust(15), s.zfill(15), '-5'.zfill(4), s.strip('Hd'), ' x '.strip(), 'xxaxx'.lstrip('x'), 'xxaxx'.rstrip('x'), 'a\nb\r\nc\x0bd'.splitlines(), 'a\nb'.splitlines(True), s.encode(), 'é'.encode('latin-1'), 'é'.encode('ascii', 'replace'), 'é'.encode('ascii', 'xmlcharrefreplace'), '12'.isdigit(), '½'.isnumeric(), '²'.isdecimal(), 'ab1'.isalnum(), 'ab'.isalpha(), ' '.isspace(), 'Ab'.istitle(), 'ab'.islower(), 'AB'.isupper(), 'a_1'.isidentifier(), 'é'.isascii(), '\n'.isprintable(), 'a\tb'.expandtabs(4), ','.join('abc'), 'abc'.translate({97: 'X', 98: None}), 'abc'.translate(str.maketrans('ab', 'xy', 'c')), 'prefix_x'.removeprefix('prefix_'), 'x.py'.removesuffix('.py'), '{0} {1!r} {k:>5} {0.real}'.format(1, 'b', k=3), '{:,}'.format(1234567), '{:_b}'.format(1000), '{:e}'.format(12345.678), '{:%}'.format(.256), '{:+.2f} {:<8}|{:^8}|{:>8}'.format(1.5, 'l', 'c', 'r'), '{:08.3f}'.format(3.14159), '{:#x} {:#o} {:#b}'.format(255, 8, 5), '{!s:>5}'.format('a'), '{[1]} {.x}'.format([1,2], type('T', (), {'x': 5})), '{a[k]}'.format(a={'k': 1}), '{{}}'.format(), '%s %d %5.2f %x %r %%' % ('a', 5, 3.14159, 255, 'q'), '%(a)s %(b)03d' % {'a': 1, 'b': 2}, '%-5s|%5s|' % ('a', 'b'), '%c' % 65, '%+d' % 5, '%e' % 12345.6789, '%g %g' % (1e10, 0.0001))
x = 3.14159; n = 42; name = 'bob'; w = 10
show(f'{x:.2f} {n:05d} {name!r:>8} {name!s} {name!a} {x=:.1f} {n = } {n:#x} {w:{w}} {"nested " + f"{n}"} {{literal}} {n!r:^{w}} {x:>{w}.{2}f} {n:,} {1e6:,.1f} {n:b} {-n:+} {True} {None} {[1, 2]} {dict(a=1)} {(lambda: 5)()}')
show(f'''multi
{n}''', rf'\n{n}', 'a' 'b' f'{n}', b'a' b'b', r'\x', b'\x00\xff', '\x41\u00e9\U0001F600\101\0', "tab\there", 'q"q', "q'q", 'q\'"q')
for bad in ['{', '}', '{0} {}', '{x}', '{0!z}', '{0:q}']:
    try: print(bad.format(1))
    except Exception as e: print(type(e).__name__, e)
for bad, arg in [('%d', 'x'), ('%s %s', (1,)), ('%s', (1, 2)), ('%q', 1), ('%(a)s', 1), ('%', 1)]:
    try: print(bad % arg)
    except Exception as e: print(type(e).__name__, e)
for m, a in [('index', ('zz',)), ('encode', ('nope',)), ('join', ([1],)), ('split', ('',)), ('center', ('a',)), ('replace', ('a',)), ('nope', ())]:
    try: print(getattr('abc', m)(*a))
    except Exception as e: print(type(e).__name__, e)
show(0b1010, 0o17, 0xFF, 1_000_000, 1e3, .5, 5., 1_0.5e-1_0, 1e22, 1e16, 1e-5, 123456789.123456789, 0.1+0.2, 1/3, 1e300*1e10, -0.0, float('nan'), 2**100, -7//2, -7%3, 7.5//2, -7.5%2, 10**-2, 5/2, 2**0.5, 1<<70, ~5, 6&3, 6|3, 6^3, -1>>3, not 5, 1 if 0 else 2, 3 < 4 < 5, 3 < 4 > 9, 1 == 1.0, 'a' < 'b', [1] < [1, 2], (1, 'a') == (1, 'a'), {1, 2} < {1, 2, 3}, 1 is 1, None is not None, 3 not in [1])
show(int.from_bytes(b'\x01\x00', 'big'), (258).to_bytes(2, 'little'), (5).bit_length(), 3.0.is_integer(), (0.75).as_integer_ratio(), 1.5.hex(), (-5).__abs__(), True + True, int('٣'), 10**20 // 3, divmod(10**20, 7), -10**20 >> 3, hash(2**61), 10**20 % -7, str(2**200)[:5], float(2**60), 2**60 == 2.0**60, 2**53 + 1 == 2.0**53)
