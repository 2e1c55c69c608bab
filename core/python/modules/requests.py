# SPDX-License-Identifier: GPL-3.0-or-later
# The requests library on the simulated network: a call blocks its thread until the answer is there. Messages are those of
# requests 2.31 and urllib3 2.
import _network
import json as _json
from _closing import Closing as _Closing
from _cookies import Cookies as _Cookies, header_of as _header_of
from requests.exceptions import (ConnectionError, ConnectTimeout, HTTPError, InvalidSchema, InvalidURL, JSONDecodeError,
                                 MissingSchema, ReadTimeout, RequestException, Timeout, TooManyRedirects)
import requests.exceptions as exceptions

__all__ = [
    "ConnectTimeout", "ConnectionError", "HTTPError", "JSONDecodeError", "ReadTimeout", "Request", "RequestException",
    "Response", "Session", "Timeout", "TooManyRedirects", "adapters", "codes", "delete", "exceptions", "get", "head",
    "options", "patch", "post", "put", "request", "session", "__version__",
]

__version__ = "2.31.0"


class _Codes:
    ok = 200
    created, accepted, no_content = 201, 202, 204
    moved_permanently, found, see_other, not_modified, temporary_redirect, permanent_redirect = 301, 302, 303, 304, 307, 308
    bad_request, unauthorized, forbidden, not_found, teapot, too_many_requests = 400, 401, 403, 404, 418, 429
    internal_server_error, bad_gateway, service_unavailable, gateway_timeout = 500, 502, 503, 504

    def __getitem__(self, name):
        return getattr(self, name)


codes = _Codes()


class _Jar(_Cookies):
    def __iter__(self):
        return iter(self.all())

    def __repr__(self):
        return f"<RequestsCookieJar[{', '.join(map(repr, self.all()))}]>"


class Request:
    def __init__(self, method=None, url=None, headers=None, data=None, params=None, json=None):
        self.method, self.url, self.headers = method, url, headers or {}
        self.data, self.params, self.json = data, params, json

    def __repr__(self):
        return f"<Request [{self.method}]>"


class Response(_Closing):
    def __init__(self, request, answer, seconds):
        from datetime import timedelta
        self.request, self.url = request, request.url
        self.status_code, self.reason = answer.status, answer.reason
        self.headers, self.content = answer.headers, answer.body
        self.elapsed = timedelta(seconds=seconds)
        self.encoding = "utf-8"
        self.history, self.links = [], {}
        self.cookies = _Jar()
        self.cookies.keep(answer, _network.split_url(self.url)[1])
        self._answer = answer

    def __repr__(self):
        return f"<Response [{self.status_code}]>"

    def __bool__(self):
        return self.ok

    def __iter__(self):
        return self.iter_content(128)

    @property
    def ok(self):
        return self.status_code < 400

    @property
    def is_redirect(self):
        return self._answer.is_redirect

    @property
    def is_permanent_redirect(self):
        return self.is_redirect and self.status_code in (301, 308)

    @property
    def text(self):
        return self.content.decode(self.encoding or "utf-8", "replace")

    def json(self, **options):
        try:
            return _json.loads(self.text, **options)
        except _json.JSONDecodeError as error:
            raise JSONDecodeError(error.msg, error.doc, error.pos)

    def raise_for_status(self):
        if 400 <= self.status_code < 600:
            side = "Client" if self.status_code < 500 else "Server"
            raise HTTPError(f"{self.status_code} {side} Error: {self.reason} for url: {self.url}", response=self)

    def iter_content(self, chunk_size=1, decode_unicode=False):
        content = self.text if decode_unicode else self.content
        size = chunk_size or len(content) or 1
        for start in range(0, len(content), size):
            yield content[start:start + size]

    def iter_lines(self, chunk_size=512, decode_unicode=False):
        yield from (self.text if decode_unicode else self.content).splitlines()

    def close(self):
        pass


def _limits(timeout):
    if isinstance(timeout, tuple):
        connect, read = timeout
        return connect, read
    return timeout, timeout


def _check(url):
    if not isinstance(url, str):
        url = str(url)
    url = url.strip()
    if "://" not in url:
        raise MissingSchema(f"Invalid URL {url!r}: No scheme supplied. Perhaps you meant https://{url}?")
    scheme, host, _, _ = _network.split_url(url)
    if scheme not in ("http", "https"):
        raise InvalidSchema(f"No connection adapters were found for {url!r}")
    if not host:
        raise InvalidURL(f"Invalid URL {url!r}: No host supplied")
    if url.count("/") == 2:
        url += "/"
    return url


def _connection(scheme):
    stand = _network.Stand()
    kind = type("HTTPSConnection" if scheme == "https" else "HTTPConnection", (), {"__module__": "urllib3.connection"})
    stand.__class__ = kind
    return repr(stand)


def _translated(failed, url, request):
    scheme, host, port, path = _network.split_url(url)
    pool = f"{scheme.upper()}ConnectionPool(host='{host}', port={port})"
    if failed.kind == "read":
        return ReadTimeout(f"{pool}: Read timed out. (read timeout={failed.limit})", request=request)
    many = f"{pool}: Max retries exceeded with url: {path} (Caused by "
    connection = _connection(scheme)
    if failed.kind == "connect":
        message = f"{many}ConnectTimeoutError({connection}, 'Connection to {host} timed out. (connect timeout={failed.limit})'))"
        return ConnectTimeout(message, request=request)
    message = f"{many}NewConnectionError('{connection}: Failed to establish a new connection: {failed.why}'))"
    return ConnectionError(message, request=request)


class Session(_Closing):
    def __init__(self):
        self.headers = _network.Headers({"User-Agent": "python-requests/2.31.0", "Accept": "*/*"})
        self.params, self._jar, self.auth, self.verify = {}, _Jar(), None, True
        self.hooks, self.max_redirects, self.adapters = {"response": []}, 30, {}

    def close(self):
        pass

    @property
    def cookies(self):
        return self._jar

    @cookies.setter
    def cookies(self, cookies):
        self._jar = cookies if isinstance(cookies, _Jar) else _Jar(cookies)

    def mount(self, prefix, adapter):
        self.adapters[prefix] = adapter

    def request(self, method, url, params=None, data=None, headers=None, cookies=None, files=None, auth=None, timeout=None,
                allow_redirects=True, proxies=None, hooks=None, stream=None, verify=None, cert=None, json=None):
        return self._ask("session", method, url, params, data, headers, cookies, timeout, allow_redirects, json)

    def _ask(self, name, method, url, params, data, headers, cookies, timeout, allow_redirects, json):
        url = _network.with_query(_network.with_query(_check(url), self.params), params)
        request = Request(method.upper(), url, {**self.headers, **(headers or {})}, data, params, json)
        sent, history = _network.sent_body(data, json), []
        while True:
            response = self._ask_once(name, request, sent, cookies, _limits(timeout))
            response.history = history[:]
            self._jar.update(response.cookies)
            if not allow_redirects or not response.is_redirect:
                return response
            if len(history) >= self.max_redirects:
                raise TooManyRedirects(f"Exceeded {self.max_redirects} redirects.", response=response)
            history.append(response)
            method, url, sent = _network.redirected(response._answer, request.method, request.url, sent)
            request = Request(method, url, request.headers)

    def _ask_once(self, name, request, sent, cookies, limits):
        from time import perf_counter
        url, (connect, read) = request.url, limits
        known = self._jar.known(_network.split_url(url)[1], cookies)
        if known:
            request.headers = {**request.headers, "Cookie": _header_of(known)}
        began = perf_counter()
        failure = None
        try:
            answer = _network.ask(_network.shared_place(), request.method, url, sent,
                                  f"{name}.{request.method.lower()}({_network.short(url)})", connect, read, known)
        except _network.Failed as failed:
            failure = failed
        if failure is not None:
            raise _translated(failure, url, request)
        return Response(request, answer, perf_counter() - began)

    def get(self, url, **options):
        return self.request("GET", url, **options)

    def post(self, url, data=None, json=None, **options):
        return self.request("POST", url, data=data, json=json, **options)

    def put(self, url, data=None, **options):
        return self.request("PUT", url, data=data, **options)

    def patch(self, url, data=None, **options):
        return self.request("PATCH", url, data=data, **options)

    def delete(self, url, **options):
        return self.request("DELETE", url, **options)

    def head(self, url, **options):
        options.setdefault("allow_redirects", False)
        return self.request("HEAD", url, **options)

    def options(self, url, **options):
        return self.request("OPTIONS", url, **options)


def session():
    return Session()


def request(method, url, *, params=None, data=None, headers=None, cookies=None, files=None, auth=None, timeout=None,
            allow_redirects=True, proxies=None, hooks=None, stream=None, verify=None, cert=None, json=None):
    return Session()._ask("requests", method, url, params, data, headers, cookies, timeout, allow_redirects, json)


def get(url, params=None, **options):
    return request("GET", url, params=params, **options)


def post(url, data=None, json=None, **options):
    return request("POST", url, data=data, json=json, **options)


def put(url, data=None, **options):
    return request("PUT", url, data=data, **options)


def patch(url, data=None, **options):
    return request("PATCH", url, data=data, **options)


def delete(url, **options):
    return request("DELETE", url, **options)


def head(url, **options):
    options.setdefault("allow_redirects", False)
    return request("HEAD", url, **options)


def options(url, **options):
    return request("OPTIONS", url, **options)
