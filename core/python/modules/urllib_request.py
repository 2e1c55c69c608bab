# SPDX-License-Identifier: GPL-3.0-or-later
# urllib.request on the simulated network: urlopen blocks its thread until the answer is there.
import _network
import io
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urljoin, urlparse

__all__ = ["Request", "urlopen", "HTTPError", "URLError", "quote", "unquote", "urljoin", "urlparse"]


class Request:
    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        self.full_url, self.data = url, data
        scheme, self.host, _, self.selector = _network.split_url(url)
        if "://" not in url:
            raise ValueError(f"unknown url type: {url!r}")
        self.type = scheme
        if method is not None:
            self.method = method
        self.headers = {}
        for name, value in headers.items():
            self.add_header(name, value)

    def add_header(self, key, val):
        self.headers[key.capitalize()] = val

    add_unredirected_header = add_header

    def has_header(self, header_name):
        return header_name in self.headers

    def get_header(self, header_name, default=None):
        return self.headers.get(header_name, default)

    def header_items(self):
        return list(self.headers.items())

    def get_method(self):
        return getattr(self, "method", "GET" if self.data is None else "POST")

    def get_full_url(self):
        return self.full_url


class _Message(_network.Headers):
    def get_content_type(self):
        return self["Content-Type"].partition(";")[0]

    def get_content_charset(self, failobj=None):
        return self["Content-Type"].partition("charset=")[2] or failobj


class _HTTPResponse(io.BytesIO):
    def __init__(self, url, answer):
        super().__init__(answer.body)
        self.url, self.status, self.reason, self.headers = url, answer.status, answer.reason, _Message(answer.headers)
        self.code, self.msg, self.version = answer.status, answer.reason, 11

    def geturl(self):
        return self.url

    def getcode(self):
        return self.status

    def info(self):
        return self.headers

    def getheader(self, name, default=None):
        return self.headers.get(name, default)

    def getheaders(self):
        return list(self.headers.items())


def _text_of(data):
    return data.decode("utf-8", "replace") if isinstance(data, bytes) else data


def urlopen(url, data=None, timeout=None, *, cafile=None, capath=None, cadefault=False, context=None):
    request = url if isinstance(url, Request) else Request(url)
    if data is not None:
        request.data = data
    if isinstance(request.data, str):
        raise TypeError("POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.")
    if request.type not in ("http", "https"):
        raise URLError(f"unknown url type: {request.type}")
    address, method = request.full_url, request.get_method()
    failure = None
    try:
        answer = _network.ask(_network.shared_place(), method, address, _text_of(request.data),
                              f"urlopen({_network.short(address)})", timeout, timeout)
    except _network.Failed as failed:
        failure = failed
    if failure is not None:
        raise _translated(failure)
    response = _HTTPResponse(address, answer)
    if not 200 <= answer.status < 300:
        raise HTTPError(address, answer.status, answer.reason, response.headers, response)
    return response


def _translated(failed):
    if failed.kind == "read":
        return TimeoutError("The read operation timed out")
    if failed.kind == "connect":
        return URLError(TimeoutError("timed out"))
    if failed.kind == "refused":
        return URLError(ConnectionRefusedError(111, "Connection refused"))
    return URLError(TimeoutError(110, "Connection timed out"))
