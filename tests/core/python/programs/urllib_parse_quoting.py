from urllib.error import HTTPError, URLError
from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urlencode

for text in ["a b/c", "ä€ü", "~x_-.y", "100%", "a+b&c=d?", "", "\n\t"]:
    print(quote(text), quote(text, safe=""), quote_plus(text), quote_plus(text, safe="+"))
    print(unquote(quote(text)) == text, unquote_plus(quote_plus(text)) == text)
print(quote(b"\xff\x00a"), unquote("%ff%41%zz%4"), unquote("%C3%A4%E2%82%AC x+y"), unquote_plus("x+y%2B"))
print(urlencode({"a": 1, "b": "x y", "c": ["p", "q"]}))
print(urlencode({"a": 1, "c": ["p", "q"], "d": ()}, doseq=True))
print(urlencode([("k", "v"), ("k", "ü")]), urlencode({"path": "/a b"}, quote_via=quote))
print(parse_qs("a=1&b=2&a=3&c=&d"), parse_qsl("a=1&b=x+y%21&c=", keep_blank_values=True))
print(parse_qs("a=1;b=2", separator=";"), parse_qsl(""))
for call in [lambda: urlencode(5), lambda: urlencode("ab"), lambda: parse_qsl("a", strict_parsing=True),
             lambda: parse_qsl("a=1&b=2", max_num_fields=1), lambda: quote(b"a", encoding="utf-8")]:
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
error = HTTPError("http://a.org/x", 404, "Not Found", {}, None)
print(error, repr(error), error.code, error.reason, isinstance(error, URLError), isinstance(error, OSError))
print(URLError("no route"), URLError(OSError(111, "Connection refused")).reason)
