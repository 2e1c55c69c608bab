# SPDX-License-Identifier: GPL-3.0-or-later
"""Strings and bytes of random programs: literals, methods, all three ways to format. What the marks mean: grammar.py."""

WORDS = ["''", "'a'", "'b'", "'key'", "'abc'", "'x y'", "'Hello, World'", "'  padded '", "'a,b,,c'", "'naïve'", "'ß'", "'日本'", "'\\u00e9\\U0001f600'", "'tab\\there'", "'line\\nbreak\\r\\nend'",
         "\"it's\"", "'say \"hi\"'", "'''both ' and \"'''", "'\\\\'", "'%'", "'{}'", "'123'", "'-7'", "'3.5'", "r'\\d'", "'\\x00\\x7f\\xa0'", "'ǅ ŉ'", "'A1 b2'", "'aXbXc'", "'x' 'y'", "'été'", "'I\\u0307'"]

TEXT = {
    "word": ["'a'", "'b'", "'c'", "'x'", "'key'", "','", "' '", "'ab'", "'é'"],
    "name": ["a", "c", "x", "key"],
    "char": ["a", "Z", "0", "é", "日"],
    "str": ["<old str><leaf>", "<old str><leaf>", "<old str><leaf>", *WORDS, "<str> + <str>", "(<str> + <str>)", "(<str> * <small>)", "<str>[<slice>]", "<str>[<index>]", "str(<any>)", "repr(<any>)", "ascii(<str>)", "chr(<small> + 97)", "str(<int>)", "str(<float>)", "repr(<float>)", "repr(<str>)",
            "<str>.<plain_method>()", "<str>.<plain_method>()", "<str>.<pad>(<width>)", "<str>.<pad>(<width>, <word>)", "<str>.zfill(<width>)", "<str>.<strip>(<str>)", "<str>.<strip>()", "<str>.replace(<str>, <str>)", "<str>.replace(<word>, <str>, <small>)", "<str>.join(<strs>)", "<word>.join(map(str, <ints>))", "<str>.removeprefix(<word>)", "<str>.removesuffix(<word>)",
            "<str>.expandtabs(<small>)", "<str>.translate({97: <str>, 98: None})", "<str>.translate(str.maketrans('ab', 'xy'))", "<strs>[<index>]", "max(<strs>, key=<key>)", "min(<str>)", "''.join(reversed(<str>))", "''.join(sorted(<str>))", "hex(<int>)", "bin(<int>)", "oct(<int>)", "(<str> if <bool> else <str>)", "(<str> or <str>)", "<bytes>.decode(errors='replace')", "<bytes>.hex()", "<float>.hex()", "type(<any>).__name__",
            "f'<hole>'", "f'<hole>'", "f'<hole>, <hole>'", "f'<<{{<hole>}}>>'", "f'{<plain_int>=}'", "f'{ <old int> = :>8}'", "f'{<old str> = !s}'",
            "'<conversion>' % <num>", "'<conversion>|<conversion>' % (<num>, <num>)", "'%s %r' % (<any>, <any>)", "'%(a)s-%(b)5d' % {'a': <any>, 'b': <int>}", "'<conversion>' % <any>", "'%c' % <int>", "'%*d' % (<small>, <int>)", "'%a' % (<str>,)",
            "'{} {}'.format(<any>, <any>)", "'{1}{0}'.format(<any>, <any>)", "'{a!r:>10}'.format(a=<str>)", "'{0[0]} {0[1]}'.format(<list>)", "'{0:{1}}'.format(<any>, <width>)", "'{:<num_spec>}'.format(<num>)", "'{:<str_spec>}'.format(<str>)", "'{} {}'.format(*<list>)", "'{key}'.format(**<dict>)", "'{0.real}'.format(<num>)",
            "format(<int>, '<int_spec>')", "format(<float>, '<float_spec>')", "format(<str>, '<str_spec>')", "format(<any>, '<num_spec>')", "<old object>.<method>(<str>)", "str(<old object>)", "f'{<old object>}'", "f'{<old object>!r:>30}'", "I:str | ''.join(<str> for I in <strs!>)"],
    "hole": ["{<int>}", "{<float>}", "{<str>}", "{<any>}", "{<any>!r}", "{<str>!a}", "{<str>!s:<str_spec>}", "{<int>:<int_spec>}", "{<float>:<float_spec>}", "{<float>:<float_spec>}", "{<num>:<num_spec>}", "{<str>:<str_spec>}", "{<num>:{<width>}}", "{<float>:.{<small>}f}", "{<str>:{<word>}>{<width>}}", "{<bool>:<int_spec>}", "{<ints>}", "{(<int>, <str>)}", "{(lambda v: v)(<int>)}"],
    "plain_int": ["<int>"],
    "width": ["0", "1", "5", "8", "12", "3"],
    "int_spec": ["d", "5d", "05", "<4", ">6", "^7", "*^9", "+d", " d", ",", "_", "x", "#x", "X", "#010b", "o", "#o", "b", "_b", "_x", "c", "n", "e", ".2f", "08,", "+,.1f", "=+8", "0=5", "%", "s", "é>6", "-d", "z", "10.3", ",x", "1000000000000000000000"],
    "float_spec": [".2f", ".0f", "f", "10.3f", "010.2f", "e", ".3e", "E", ".10e", "g", ".3g", ".10g", "G", "%", ".1%", "n", ",", ",.2f", "_", "_.3f", "+", "+.1f", " ", "<12", ">12", "^12.4", "*^15.2e", "=+12.1f", "", ".17g", ".0e", "#.3g", "#.0f", ".1", ".20f", "z.1f", "d", "020", ".15", "s", ",g", ".400f"],
    "str_spec": ["5", "<5", ">8", "^9", "*^9", ".2", "10.3", "s", "-<6", "é^7", "05", "d", "=5", "+", ",", "日>4.1", "<08"],
    "num_spec": ["", "5", "<8", "+", ",", ".3", "g", "08.3f", "e", "d", "x", "_", "^10", "%"],
    "conversion": ["%d", "%5d", "%-6d", "%05d", "%+d", "% d", "%x", "%#X", "%o", "%#o", "%i", "%u", "%f", "%.3f", "%10.2f", "%-10.1e", "%g", "%#g", "%G", "%.0f", "%s", "%r", "%10s", "%-8s", "%.2s", "%5.1s", "%c", "%%", "%.3d", "%+.2e", "%08.3f", "%z", "%", "%ld", "%.10g"],
    "plain_method": ["upper", "lower", "title", "capitalize", "swapcase", "casefold", "strip", "lstrip", "rstrip", "upper"],
    "pad": ["center", "ljust", "rjust"],
    "strip": ["strip", "lstrip", "rstrip"],
    "bytes": ["b''", "b'abc'", "b'\\x00\\xff'", "b'a b,c'", "<old bytes><leaf>", "<str>.encode()", "<bytes> + <bytes>", "<bytes> * <small>", "<bytes>[<slice>]", "bytes([<small>, <small>])", "bytes(<ints>)", "bytes(<small>)", "<bytes>.upper()", "<bytes>.replace(b'a', b'xy')", "<str>.encode('utf-8')", "<str>.encode('ascii', 'replace')", "<str>.encode('latin-1')", "bytes.fromhex('00ff 61')", "(<small>).to_bytes(2, 'big')", "<int>.to_bytes(<small>, 'little')", "b','.join([<bytes>, <bytes>])", "<bytes>.strip()"],
}
