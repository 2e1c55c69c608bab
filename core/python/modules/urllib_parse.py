# SPDX-License-Identifier: GPL-3.0-or-later
from collections import namedtuple

__all__ = [
    "ParseResult", "SplitResult", "parse_qs", "parse_qsl", "quote", "quote_plus", "unquote", "unquote_plus", "urldefrag",
    "urlencode", "urljoin", "urlparse", "urlsplit", "urlunparse", "urlunsplit",
]

_ALWAYS_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
_SCHEME_CHARACTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."
_HIERARCHICAL = ("", "ftp", "http", "https", "file", "ws", "wss", "sftp", "imap", "nntp", "rsync", "svn", "svn+ssh", "git",
                 "git+ssh", "mms", "gopher", "prospero", "shttp", "wais", "rtsp", "rtspu", "snews")
_WITH_PARAMS = ("", "ftp", "hdl", "prospero", "http", "https", "imap", "shttp", "rtsp", "rtspu", "sip", "sips", "mms",
                "sftp", "tel")


class _Place:
    """What both kinds of result know about the network location."""

    __slots__ = ()

    def _userinfo(self):
        return self.netloc.rpartition("@")[0]

    @property
    def username(self):
        user, mark, _ = self._userinfo().partition(":")
        return user if self._userinfo() or "@" in self.netloc else None

    @property
    def password(self):
        _, mark, password = self._userinfo().partition(":")
        return password if mark else None

    def _host_and_port(self):
        place = self.netloc.rpartition("@")[2]
        if place.startswith("["):
            host, _, rest = place[1:].partition("]")
            return host, rest.partition(":")[2]
        host, _, port = place.partition(":")
        return host, port

    @property
    def hostname(self):
        return self._host_and_port()[0].lower() or None

    @property
    def port(self):
        port = self._host_and_port()[1]
        if not port:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        if int(port) > 65535:
            raise ValueError("Port out of range 0-65535")
        return int(port)


class SplitResult(namedtuple("SplitResult", ["scheme", "netloc", "path", "query", "fragment"]), _Place):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(namedtuple("ParseResult", ["scheme", "netloc", "path", "params", "query", "fragment"]), _Place):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResult(namedtuple("DefragResult", ["url", "fragment"])):
    __slots__ = ()

    def geturl(self):
        return f"{self.url}#{self.fragment}" if self.fragment else self.url


def _without_scheme(url):
    scheme, mark, rest = url.partition(":")
    if mark and scheme and scheme[0].isascii() and scheme[0].isalpha() and all(c in _SCHEME_CHARACTERS for c in scheme):
        return scheme.lower(), rest
    return "", url


def urlsplit(url, scheme="", allow_fragments=True):
    url = url.lstrip("".join(map(chr, range(33))))
    for unsafe in "\t\r\n":
        url = url.replace(unsafe, "")
    found, rest = _without_scheme(url)
    netloc = query = fragment = ""
    if rest.startswith("//"):
        end = min([len(rest)] + [rest.index(mark, 2) for mark in "/?#" if mark in rest[2:]])
        netloc, rest = rest[2:end], rest[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
    if allow_fragments:
        rest, _, fragment = rest.partition("#")
    rest, _, query = rest.partition("?")
    return SplitResult(found or scheme, netloc, rest, query, fragment)


def urlparse(url, scheme="", allow_fragments=True):
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in _WITH_PARAMS and ";" in path:
        before, slash, last = path.rpartition("/")
        name, _, params = last.partition(";")
        path = before + slash + name
    return ParseResult(scheme, netloc, path, params, query, fragment)


def urlunsplit(components):
    scheme, netloc, url, query, fragment = components
    if netloc or (scheme and scheme in _HIERARCHICAL and url[:2] != "//"):
        if url and not url.startswith("/"):
            url = "/" + url
        url = "//" + netloc + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url += "?" + query
    return url + "#" + fragment if fragment else url


def urlunparse(components):
    scheme, netloc, url, params, query, fragment = components
    return urlunsplit((scheme, netloc, f"{url};{params}" if params else url, query, fragment))


def urldefrag(url):
    if "#" not in url:
        return DefragResult(url, "")
    scheme, netloc, path, params, query, fragment = urlparse(url)
    return DefragResult(urlunparse((scheme, netloc, path, params, query, "")), fragment)


def _joined_path(base, path):
    """RFC 3986, 5.2.3 and 5.2.4."""
    if path.startswith("/"):
        parts = path.split("/")
    else:
        before = base.split("/")
        if before[-1] != "":
            del before[-1]
        parts = before + path.split("/")
        parts[1:-1] = filter(None, parts[1:-1])
    resolved = []
    for part in parts:
        if part == "..":
            if resolved:
                resolved.pop()
        elif part != ".":
            resolved.append(part)
    if parts[-1] in (".", ".."):
        resolved.append("")
    return "/".join(resolved) or "/"


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    base_scheme, base_netloc, base_path, base_params, base_query, _ = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, base_scheme, allow_fragments)
    if scheme != base_scheme or scheme not in _HIERARCHICAL:
        return url
    if netloc:
        return urlunparse((scheme, netloc, path, params, query, fragment))
    if not path and not params:
        return urlunparse((scheme, base_netloc, base_path, base_params, query or base_query, fragment))
    return urlunparse((scheme, base_netloc, _joined_path(base_path, path), params, query, fragment))


def quote(string, safe="/", encoding=None, errors=None):
    if isinstance(string, str):
        string = string.encode(encoding or "utf-8", errors or "strict")
    elif encoding is not None or errors is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    return "".join(chr(c) if c in _ALWAYS_SAFE or c in safe else f"%{c:02X}" for c in string)


def quote_plus(string, safe="", encoding=None, errors=None):
    if " " not in string if isinstance(string, str) else b" " not in string:
        return quote(string, safe, encoding, errors)
    return quote(string, (safe if isinstance(safe, str) else safe.decode()) + " ", encoding, errors).replace(" ", "+")


def unquote(string, encoding="utf-8", errors="replace"):
    if isinstance(string, bytes):
        string = string.decode(encoding, errors)
    if "%" not in string:
        return string
    out, pending = [], []

    def flush():
        if pending:
            out.append(bytes(pending).decode(encoding or "utf-8", errors or "replace"))
            pending.clear()

    place = 0
    while place < len(string):
        digits = string[place + 1:place + 3]
        if string[place] == "%" and len(digits) == 2 and all(c in "0123456789abcdefABCDEF" for c in digits):
            pending.append(int(digits, 16))
            place += 3
            continue
        flush()
        out.append(string[place])
        place += 1
    flush()
    return "".join(out)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


def _as_text(value, quote_via, safe, encoding, errors):
    if isinstance(value, bytes):
        return quote_via(value, safe)
    return quote_via(str(value), safe, encoding, errors)


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, "items"):
        query = query.items()
    elif not hasattr(query, "__len__") or (len(query) > 0 and not isinstance(query[0], tuple)):
        raise TypeError("not a valid non-string sequence or mapping object")
    pairs = []
    for key, value in query:
        key = _as_text(key, quote_via, safe, encoding, errors)
        many = doseq and not isinstance(value, (str, bytes)) and hasattr(value, "__len__")
        for each in value if many else [value]:
            pairs.append(key + "=" + _as_text(each, quote_via, safe, encoding, errors))
    return "&".join(pairs)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None,
              separator="&"):
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    found = []
    for pair in qs.split(separator):
        if not pair and not strict_parsing:
            continue
        name, mark, value = pair.partition("=")
        if not mark:
            if strict_parsing:
                raise ValueError(f"bad query field: {pair!r}")
            if not keep_blank_values:
                continue
        if value or keep_blank_values:
            found.append((unquote_plus(name, encoding, errors), unquote_plus(value, encoding, errors)))
    return found


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None,
             separator="&"):
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        result.setdefault(name, []).append(value)
    return result
