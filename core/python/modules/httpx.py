# SPDX-License-Identifier: GPL-3.0-or-later
# httpx on the simulated network: Client blocks its thread, AsyncClient leaves the loop free. Messages are those of 0.27.
import _network
import _outside
import asyncio
import json as _json
from _closing import AsyncClosing as _AsyncClosing, Closing as _Closing
from _cookies import Cookies as _Cookies, header_of as _header_of
from _httpx_parts import (CloseError, ConnectError, ConnectTimeout, HTTPError, HTTPStatusError, InvalidURL, Limits, NetworkError,
                          PoolTimeout, ProtocolError, ReadError, ReadTimeout, RequestError, Timeout, TimeoutException,
                          TooManyRedirects, TransportError, UnsupportedProtocol, WriteTimeout, _UNSET, codes)

__all__ = [
    "AsyncClient", "AsyncHTTPTransport", "Client", "CloseError", "ConnectError", "ConnectTimeout", "Cookies", "HTTPError",
    "HTTPStatusError", "HTTPTransport", "InvalidURL", "Limits", "NetworkError", "PoolTimeout", "ProtocolError", "ReadError",
    "ReadTimeout", "Request", "RequestError", "Response", "Timeout", "TimeoutException", "TooManyRedirects",
    "TransportError", "URL", "UnsupportedProtocol", "WriteTimeout", "codes", "delete", "get", "head", "options", "patch",
    "post", "put", "request", "stream", "__version__",
]

__version__ = "0.27.0"


class Cookies(_Cookies):
    def __repr__(self):
        return f"<Cookies[{', '.join(map(repr, self.all()))}]>"


class HTTPTransport:
    def __init__(self, *, retries=0, limits=None, **options):
        if retries:
            raise NotImplementedError("retries by a transport are not simulated: write the loop")
        self.limits = limits


class AsyncHTTPTransport(HTTPTransport):
    pass


class URL:
    def __init__(self, url):
        self._text = str(url)
        self.scheme, self.host, port, self._path = _network.split_url(self._text)
        self.path = self._path.partition("?")[0]
        self.query = self._path.partition("?")[2].encode()
        self.port = None if port in (80, 443) else port

    def __str__(self):
        return self._text

    def __repr__(self):
        return f"URL({self._text!r})"

    def __eq__(self, other):
        return str(other) == self._text

    def __hash__(self):
        return hash(self._text)


class Request:
    def __init__(self, method, url, *, headers=None, content=None):
        self.method, self.url, self.headers, self.content = method, URL(url), _network.Headers(headers or {}), content

    def __repr__(self):
        return f"<Request({self.method!r}, '{self.url}')>"


class Response:
    def __init__(self, status_code, *, request=None, headers=None, content=b"", seconds=0.0):
        from datetime import timedelta
        self.status_code, self.request, self.headers = status_code, request, headers or _network.Headers()
        self.content, self.elapsed, self.history = content, timedelta(seconds=seconds), []
        self.http_version, self.encoding, self.cookies, self.next_request = "HTTP/1.1", "utf-8", Cookies(), None

    def __repr__(self):
        return f"<Response [{self.status_code} {self.reason_phrase}]>"

    @property
    def reason_phrase(self):
        return _network.REASONS.get(self.status_code, "")

    @property
    def url(self):
        return self.request.url

    @property
    def text(self):
        return self.content.decode("utf-8", "replace")

    @property
    def is_success(self):
        return 200 <= self.status_code < 300

    @property
    def is_client_error(self):
        return 400 <= self.status_code < 500

    @property
    def is_server_error(self):
        return 500 <= self.status_code < 600

    @property
    def is_error(self):
        return 400 <= self.status_code < 600

    @property
    def is_redirect(self):
        return 300 <= self.status_code < 400

    @property
    def has_redirect_location(self):
        return self.status_code in _network.REDIRECTS and "Location" in self.headers

    def json(self, **options):
        return _json.loads(self.text, **options)

    def read(self):
        return self.content

    async def aread(self):
        return self.content

    def iter_bytes(self, chunk_size=None):
        size = chunk_size or len(self.content) or 1
        for start in range(0, len(self.content), size):
            yield self.content[start:start + size]

    async def aiter_bytes(self, chunk_size=None):
        for part in self.iter_bytes(chunk_size):
            yield part

    def iter_text(self, chunk_size=None):
        for part in self.iter_bytes(chunk_size):
            yield part.decode("utf-8", "replace")

    async def aiter_text(self, chunk_size=None):
        for part in self.iter_text(chunk_size):
            yield part

    def iter_lines(self):
        yield from self.text.splitlines()

    async def aiter_lines(self):
        for line in self.text.splitlines():
            yield line

    def raise_for_status(self):
        if self.is_success:
            return self
        kind = {1: "Informational response", 3: "Redirect response", 4: "Client error",
                5: "Server error"}.get(self.status_code // 100, "Invalid status code")
        message = (f"{kind} '{self.status_code} {self.reason_phrase}' for url '{self.url}'\n"
                   f"For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/{self.status_code}")
        raise HTTPStatusError(message, request=self.request, response=self)

    def close(self):
        pass

    async def aclose(self):
        pass


class _Client:
    def __init__(self, *, auth=None, params=None, headers=None, cookies=None, verify=True, cert=None, http1=True, http2=False,
                 proxy=None, proxies=None, timeout=5.0, follow_redirects=False, limits=None, max_redirects=20,
                 event_hooks=None, base_url="", transport=None, trust_env=True, default_encoding="utf-8"):
        self.params, self._cookies = params or {}, Cookies(cookies)
        self.follow_redirects, self.max_redirects = follow_redirects, max_redirects
        self.headers = _network.Headers({"Accept": "*/*", "User-Agent": f"python-httpx/{__version__}", **(headers or {})})
        self.timeout, self.base_url, self.is_closed = Timeout(timeout), str(base_url), False
        limits = limits or (transport.limits if transport is not None else None) or Limits(max_connections=100)
        self._limit, self._connections = limits.max_connections or 0, None

    def _place(self):
        if self.is_closed:
            raise RuntimeError("Cannot send a request, as the client has been closed.")
        if self._connections is None:
            self._connections = _outside.Place("Network", "connection", self._limit)
        return self._connections

    @property
    def cookies(self):
        return self._cookies

    @cookies.setter
    def cookies(self, cookies):
        self._cookies = Cookies(cookies)

    def _shut(self):
        self.is_closed = True
        if self._connections is not None:
            self._connections.close()
            self._connections = None

    def _build(self, method, url, params, headers, sent):
        url = str(url)
        if self.base_url and "://" not in url:
            url = self.base_url.rstrip("/") + "/" + url.lstrip("/")
        scheme, host, _, _ = _network.split_url(url)
        if "://" not in url:
            raise UnsupportedProtocol("Request URL is missing an 'http://' or 'https://' protocol.")
        if scheme not in ("http", "https"):
            raise UnsupportedProtocol(f"Request URL has an unsupported protocol '{scheme}://'.")
        url = _network.with_query(_network.with_query(url, self.params), params)
        return Request(method.upper(), url, headers={**self.headers, **(headers or {})}, content=sent)

    def _known(self, request, cookies):
        """The cookies for that host, which go with the request."""
        known = self._cookies.known(request.url.host, cookies)
        if known:
            request.headers["Cookie"] = _header_of(known)
        return known

    def _response(self, request, answer, history, follows):
        response = Response(answer.status, request=request, headers=answer.headers, content=answer.body, seconds=answer.seconds)
        response.cookies.keep(answer, request.url.host)
        self._cookies.update(response.cookies)
        response.history = history[:]
        if answer.is_redirect:
            method, url, sent = _network.redirected(answer, request.method, str(request.url), request.content)
            headers = {name: value for name, value in request.headers.items() if name != "Cookie"}
            response.next_request = Request(method, url, headers=headers, content=sent)
            if follows and len(history) >= self.max_redirects:
                raise TooManyRedirects("Exceeded maximum allowed redirects.", request=request)
        return response

    def _follows(self, follow_redirects):
        return self.follow_redirects if follow_redirects is None else follow_redirects

    def _limits_for(self, timeout):
        return self.timeout if timeout is _UNSET else Timeout(timeout)


def _content(content, data, json):
    return _network.sent_body(content if content is not None else data, json)


class Client(_Closing, _Client):
    _call = "client"

    def close(self):
        self._shut()

    def request(self, method, url, *, content=None, data=None, files=None, json=None, params=None, headers=None, cookies=None,
                auth=None, follow_redirects=None, timeout=_UNSET, extensions=None):
        request = self._build(method, url, params, headers, _content(content, data, json))
        limits, history, follows = self._limits_for(timeout), [], self._follows(follow_redirects)
        while True:
            response = self._response(request, self._send(request, limits, cookies), history, follows)
            if not follows or response.next_request is None:
                return response
            history.append(response)
            request = response.next_request

    def _send(self, request, limits, cookies):
        failure = None
        url = str(request.url)
        call = f"{self._call}.{request.method.lower()}({_network.short(url)})"
        try:
            answer = _network.ask(self._place(), request.method, url, request.content, call, limits.connect, limits.read,
                                  self._known(request, cookies))
        except _network.Failed as failed:
            failure = failed
        if failure is not None:
            raise _translated(failure, request, False)
        return answer

    def get(self, url, **options):
        return self.request("GET", url, **options)

    def post(self, url, **options):
        return self.request("POST", url, **options)

    def put(self, url, **options):
        return self.request("PUT", url, **options)

    def patch(self, url, **options):
        return self.request("PATCH", url, **options)

    def delete(self, url, **options):
        return self.request("DELETE", url, **options)

    def head(self, url, **options):
        return self.request("HEAD", url, **options)

    def options(self, url, **options):
        return self.request("OPTIONS", url, **options)

    def stream(self, method, url, **options):
        return _Stream(lambda: self.request(method, url, **options))


class _Stream:
    """with client.stream(...) as response"""

    def __init__(self, send):
        self._send = send

    def __enter__(self):
        return self._send()

    def __exit__(self, *error):
        pass

    async def __aenter__(self):
        return await self._send()

    async def __aexit__(self, *error):
        pass


class AsyncClient(_AsyncClosing, _Client):
    async def aclose(self):
        self._shut()

    async def request(self, method, url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
                      cookies=None, auth=None, follow_redirects=None, timeout=_UNSET, extensions=None):
        request = self._build(method, url, params, headers, _content(content, data, json))
        limits, history, follows = self._limits_for(timeout), [], self._follows(follow_redirects)
        while True:
            response = self._response(request, await self._send(request, limits, cookies), history, follows)
            if not follows or response.next_request is None:
                return response
            history.append(response)
            request = response.next_request

    async def _send(self, request, limits, cookies):
        url = str(request.url)
        answer = _network.plan(request.method, url, request.content, self._known(request, cookies))
        exchange = _network.submit(self._place(), answer, request.method, url)
        label = f"client.{request.method.lower()}({_network.short(url)})"
        limit = _network.limit_of(answer, limits.connect, limits.read)
        failure = None
        try:
            if limit is None:
                await exchange.future(label)
            else:
                try:
                    async with asyncio.timeout(limit):
                        await exchange.future(label)
                except TimeoutError:
                    pass
            _network.outcome(answer, exchange.done, limits.connect, limits.read)
        except _network.Failed as failed:
            failure = failed
        if failure is not None:
            raise _translated(failure, request, True)
        return answer

    async def get(self, url, **options):
        return await self.request("GET", url, **options)

    async def post(self, url, **options):
        return await self.request("POST", url, **options)

    async def put(self, url, **options):
        return await self.request("PUT", url, **options)

    async def patch(self, url, **options):
        return await self.request("PATCH", url, **options)

    async def delete(self, url, **options):
        return await self.request("DELETE", url, **options)

    async def head(self, url, **options):
        return await self.request("HEAD", url, **options)

    async def options(self, url, **options):
        return await self.request("OPTIONS", url, **options)

    def stream(self, method, url, **options):
        return _Stream(lambda: self.request(method, url, **options))


def _translated(failed, request, is_async):
    if failed.kind == "read":
        return ReadTimeout("" if is_async else "The read operation timed out", request=request)
    if failed.kind == "connect":
        return ConnectTimeout("" if is_async else "timed out", request=request)
    return ConnectError("All connection attempts failed" if is_async else failed.why, request=request)


class _OneCall(Client):
    """The functions of the module: a client for one request, that uses the connections all of them share."""

    _call = "httpx"

    def _place(self):
        return _network.shared_place()


def request(method, url, *, timeout=5.0, follow_redirects=False, verify=True, **options):
    return _OneCall(timeout=timeout, follow_redirects=follow_redirects).request(method, url, **options)


def get(url, **options):
    return request("GET", url, **options)


def post(url, **options):
    return request("POST", url, **options)


def put(url, **options):
    return request("PUT", url, **options)


def patch(url, **options):
    return request("PATCH", url, **options)


def delete(url, **options):
    return request("DELETE", url, **options)


def head(url, **options):
    return request("HEAD", url, **options)


def options(url, **options):
    return request("OPTIONS", url, **options)


def stream(method, url, **options):
    return _Stream(lambda: request(method, url, **options))
