# SPDX-License-Identifier: GPL-3.0-or-later
# What every client of the simulated network shares: who answers what after how long, and how it is waited for. Nothing
# leaves the machine. Answers come from the scenario's "# net:" lines; for other addresses from defaults: 200, a small
# JSON body, 0.2 to 1.2 s, chosen by the address and the run's seed. httpbin.org/delay/N and /status/N do what they say.
import _outside
import hashlib
import json

__all__ = ["*"]

REASONS = {
    100: "Continue", 101: "Switching Protocols", 200: "OK", 201: "Created", 202: "Accepted", 204: "No Content",
    206: "Partial Content", 301: "Moved Permanently", 302: "Found", 303: "See Other", 304: "Not Modified",
    307: "Temporary Redirect", 308: "Permanent Redirect", 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden",
    404: "Not Found", 405: "Method Not Allowed", 408: "Request Timeout", 409: "Conflict", 410: "Gone",
    418: "I'm a Teapot", 422: "Unprocessable Entity", 429: "Too Many Requests", 500: "Internal Server Error",
    501: "Not Implemented", 502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout",
}
REDIRECTS = (301, 302, 303, 307, 308)
# How long Linux tries to connect to a host that never answers.
GIVES_UP_AFTER = 127.0


class Failed(Exception):
    """What went wrong: "refused", "unreachable", "connect" or "read" (both: the time was over)."""

    def __init__(self, kind, limit=None):
        self.kind, self.limit = kind, limit

    @property
    def why(self):
        """What the system says of a connection that could not be made."""
        return "[Errno 111] Connection refused" if self.kind == "refused" else "[Errno 110] Connection timed out"


class Headers(dict):
    """Names in any case."""

    def _name(self, key):
        for name in self:
            if name.lower() == key.lower():
                return name
        return key

    def __getitem__(self, key):
        return dict.__getitem__(self, self._name(key))

    def __contains__(self, key):
        return dict.__contains__(self, self._name(key))

    def get(self, key, default=None):
        return dict.get(self, self._name(key), default)


class Answer:
    """What a server will say to one request: kind is "answered", "refused" or "silent"."""

    def __init__(self, kind, status, seconds, body, content_type, location=None, sets=()):
        self.kind, self.status, self.seconds, self.body, self.sets = kind, status, seconds, body, dict(sets)
        self.headers = Headers({"Content-Type": content_type, "Content-Length": str(len(body))})
        if location is not None:
            self.headers["Location"] = location
        if sets:
            self.headers["Set-Cookie"] = ", ".join(f"{name}={value}; Path=/" for name, value in self.sets.items())

    @property
    def reason(self):
        return REASONS.get(self.status, "")

    @property
    def is_redirect(self):
        return self.status in REDIRECTS and "Location" in self.headers

    @property
    def ending(self):
        """For the trace."""
        if self.kind != "answered":
            return "connection refused" if self.kind == "refused" else "no answer"
        return f"{self.status} {self.reason}"


def split_url(url):
    """(scheme, host, port, path with query)"""
    scheme, _, rest = url.partition("://")
    cut = min([len(rest)] + [rest.index(mark) for mark in "/?#" if mark in rest])
    place, path = rest[:cut], rest[cut:].partition("#")[0]
    host, _, port = place.rpartition("@")[2].partition(":")
    if not path.startswith("/"):
        path = "/" + path
    return scheme.lower(), host.lower(), int(port) if port.isdigit() else (443 if scheme.lower() == "https" else 80), path


def short(url):
    """An address as a lane shows it."""
    return url.partition("://")[2] or url


def _number(text):
    return int(hashlib.md5(f"{_outside.seed} {text}".encode()).hexdigest()[:8], 16)


def default_seconds(url):
    return 0.2 + _number(url) % 1001 / 1000


_asked = {}  # how often each line of the scenario has answered


def _matches(line, method, url):
    wanted, address = line[0], line[1]
    if wanted and wanted != method:
        return False
    if address.endswith("*"):
        return url.startswith(address[:-1])
    return address.rstrip("/") == url.rstrip("/")


def _from_scenario(method, url):
    """The lines for that address answer one after the other, the last one from then on."""
    exact = [line for line in _outside.answers if _matches(line, method, url) and not line[1].endswith("*")]
    lines = exact or [line for line in _outside.answers if _matches(line, method, url)][:1]
    if not lines:
        return None
    key = (lines[0][0], lines[0][1])
    turn = _asked.get(key, 0)
    _asked[key] = turn + 1
    return lines[min(turn, len(lines) - 1)]


def _default_body(method, url, sent):
    path = split_url(url)[3].partition("?")[0]
    last = path.rstrip("/").rpartition("/")[2]
    body = {"url": url, "id": int(last) if last.isdigit() else _number(url) % 1000, "title": last or split_url(url)[1]}
    if method not in ("GET", "HEAD"):
        body["method"] = method
        body["received"] = sent
    return json.dumps(body).encode()


def _well_known(url, cookies):
    """What an address of httpbin asks for: seconds, status, Location, cookies that are set, body. None: the usual."""
    _, host, _, path = split_url(url)
    path, _, query = path.partition("?")
    parts = path.split("/")
    if host not in ("httpbin.org", "www.httpbin.org", "httpbin.dev", "httpbingo.org"):
        return None, 200, None, (), None
    from urllib.parse import parse_qsl
    asked, last = dict(parse_qsl(query)), parts[-1]
    if path == "/cookies":
        return None, 200, None, (), json.dumps({"cookies": cookies or {}}).encode()
    if parts[1:] == ["cookies", "set"]:
        return None, 302, "/cookies", asked.items(), None
    if parts[1] == "redirect-to" and "url" in asked:
        return None, int(asked.get("status_code", 302)), asked["url"], (), None
    if parts[1] in ("redirect", "relative-redirect", "absolute-redirect") and last.isdigit() and int(last) > 0:
        return None, 302, "/get" if int(last) == 1 else f"/{parts[1]}/{int(last) - 1}", (), None
    if parts[1] == "delay" and last.replace(".", "", 1).isdigit():
        return min(float(last), 10.0), 200, None, (), None
    if parts[1] == "status" and last.isdigit():
        return None, int(last), None, (), None
    return None, 200, None, (), None


def plan(method, url, sent=None, cookies=None):
    line = _from_scenario(method, url)
    kind, content_type = "answered", "application/json"
    seconds, status, location, sets, body = _well_known(url, cookies)
    if line is not None:
        _, _, kind, status, seconds, body, is_json, location, sets = line
        if body is not None:
            body = body.encode()
            content_type = "application/json" if is_json else "text/plain; charset=utf-8"
    if body is None:
        body = b"" if status in (204, 304) or location else _default_body(method, url, sent)
    if seconds is None:
        seconds = {"answered": default_seconds(url), "refused": 0.05, "silent": GIVES_UP_AFTER}[kind]
    answer = Answer(kind, status, seconds, b"" if method == "HEAD" else body, content_type, location or None, sets)
    answer.headers["Content-Length"] = str(len(body))
    return answer


def redirected(answer, method, url, sent):
    """Where a redirect leads: method, address and what is sent there. Who posts a form is sent on to look at something."""
    from urllib.parse import urljoin
    to = urljoin(url, answer.headers["Location"])
    asks = (answer.status in (302, 303) and method != "HEAD") or (answer.status == 301 and method == "POST")
    return ("GET", to, None) if asks else (method, to, sent if answer.status in (307, 308) else None)


def check_limit(limit):
    if limit is not None and limit < 0:
        raise ValueError(f"Timeout value out of range: {limit}")


_shared = []


def shared_place():
    """The connections of clients that have no limit of their own."""
    if not _shared:
        _shared.append(_outside.Place("Network", "connection"))
    return _shared[0]


def submit(place, answer, method, url):
    return place.submit(f"{method} {short(url)}", answer.seconds, answer.ending, answer.kind != "answered")


def outcome(answer, arrived, connect, read):
    """Raises Failed unless there is an answer."""
    if not arrived:
        raise Failed("connect", connect) if answer.kind == "silent" else Failed("read", read)
    if answer.kind == "refused":
        raise Failed("refused")
    if answer.kind == "silent":
        raise Failed("unreachable")
    return answer


def limit_of(answer, connect, read):
    return connect if answer.kind != "answered" else read


def ask(place, method, url, sent, call, connect=None, read=None, cookies=None):
    """The calling thread stands still until the answer is there. Limits are seconds or None."""
    check_limit(connect)
    check_limit(read)
    answer = plan(method, url, sent, cookies)
    exchange = submit(place, answer, method, url)
    arrived = exchange.wait(call, limit_of(answer, connect, read))
    if not arrived:
        exchange.cancel()
    return outcome(answer, arrived, connect, read)


def body_text(content, content_type):
    charset = "utf-8"
    for part in content_type.split(";")[1:]:
        name, _, value = part.strip().partition("=")
        if name.lower() == "charset":
            charset = value.strip('"')
    return content.decode(charset, "replace")


def encode_query(params):
    """What stands behind the ? for a dict, pairs or a text."""
    from urllib.parse import urlencode
    if params is None:
        return ""
    if isinstance(params, (str, bytes)):
        return params if isinstance(params, str) else params.decode()
    pairs = params.items() if hasattr(params, "items") else params
    flat = []
    for key, value in pairs:
        for each in value if isinstance(value, (list, tuple)) else [value]:
            if each is not None:
                flat.append((key, each))
    return urlencode(flat)


def with_query(url, params):
    query = encode_query(params)
    if not query:
        return url
    base, mark, fragment = url.partition("#")
    return base + ("&" if "?" in base else "?") + query + mark + fragment


def sent_body(data, json_body):
    """What is sent, as the default answer tells it back."""
    if json_body is not None:
        return json_body
    if isinstance(data, bytes):
        return data.decode("utf-8", "replace")
    if data is None or isinstance(data, (str, dict)):
        return data
    return dict(data)


class Stand:
    """Something of a library that is not there, for messages that show one."""
