# SPDX-License-Identifier: GPL-3.0-or-later
# The client side of aiohttp on the simulated network: who awaits an answer leaves the loop free. A request waits for a
# connection while its connector's limit is reached. Messages are those of aiohttp 3.9.
import _network
import _outside
import asyncio
import json as _json
from _cookies import Cookies as _Cookies, Morsel as _Morsel
from contextlib import nullcontext as _nullcontext
import aiohttp.client_exceptions as client_exceptions
from aiohttp.client_exceptions import (ClientConnectionError, ClientConnectorError, ClientError, ClientOSError,
                                       ClientPayloadError, ClientResponseError, ConnectionTimeoutError, ContentTypeError,
                                       InvalidURL, ServerConnectionError, ServerDisconnectedError, ServerTimeoutError,
                                       SocketTimeoutError, TooManyRedirects)
import aiohttp.http_exceptions as http_exceptions

__all__ = [
    "BasicAuth", "ClientConnectionError", "ClientConnectorError", "ClientError", "ClientOSError", "ClientPayloadError",
    "ClientResponse", "ClientResponseError", "ClientSession", "ClientTimeout", "ConnectionTimeoutError",
    "ContentTypeError", "CookieJar", "InvalidURL", "ServerConnectionError", "ServerDisconnectedError", "ServerTimeoutError",
    "SocketTimeoutError", "TCPConnector", "TooManyRedirects", "client_exceptions", "http_exceptions", "request",
    "__version__",
]

__version__ = "3.9.5"


class BasicAuth:
    def __init__(self, login, password="", encoding="latin1"):
        self.login, self.password, self.encoding = login, password, encoding


class ClientTimeout:
    def __init__(self, total=None, connect=None, sock_read=None, sock_connect=None, ceil_threshold=5):
        self.total, self.connect, self.sock_read, self.sock_connect = total, connect, sock_read, sock_connect
        self.ceil_threshold = ceil_threshold

    def __repr__(self):
        return (f"ClientTimeout(total={self.total!r}, connect={self.connect!r}, sock_read={self.sock_read!r}, "
                f"sock_connect={self.sock_connect!r}, ceil_threshold={self.ceil_threshold!r})")


_DEFAULT_TIMEOUT = ClientTimeout(total=300)


class URL:
    """What a response calls its address: as much of yarl's URL as is shown."""

    def __init__(self, text):
        self._text = text
        self.scheme, self.host, self.port, self.path_qs = _network.split_url(text)
        self.path = self.path_qs.partition("?")[0]
        self.query_string = self.path_qs.partition("?")[2]
        self.name = self.path.rpartition("/")[2]

    def __str__(self):
        return self._text

    def __repr__(self):
        return f"URL({self._text!r})"

    def __eq__(self, other):
        return isinstance(other, URL) and self._text == other._text

    def __hash__(self):
        return hash(self._text)


class _RequestInfo:
    def __init__(self, url, method, headers):
        self.url = self.real_url = url
        self.method, self.headers = method, headers


class CookieJar(_Cookies):
    def __init__(self, *, unsafe=False, quote_cookie=True, treat_as_secure_origin=None, loop=None):
        super().__init__()

    def __iter__(self):
        for cookie in self.all():
            morsel = _Morsel(cookie.value)
            morsel.key = cookie.name
            yield morsel

    def update_cookies(self, cookies, response_url=None):
        self.update(cookies)

    def filter_cookies(self, request_url):
        return {name: _Morsel(value) for name, value in self.for_host(_network.split_url(str(request_url))[1]).items()}


class TCPConnector:
    """Of all requests that go through it, so many at a time: one more waits until a connection is free."""

    __module__ = "aiohttp.connector"

    def __init__(self, *, limit=100, limit_per_host=0, ssl=None, verify_ssl=True, use_dns_cache=True, ttl_dns_cache=10,
                 keepalive_timeout=15.0, force_close=False, enable_cleanup_closed=False, family=0, loop=None, resolver=None):
        asyncio.get_running_loop()
        self.limit, self.limit_per_host, self.force_close = limit or 0, limit_per_host or 0, force_close
        self._place, self._hosts = None, {}
        self._closed = False

    @property
    def closed(self):
        return self._closed

    def _connections(self):
        if self._place is None:
            self._place = _outside.Place("Network", "connection", self.limit)
        return self._place

    def _host(self, host):
        if host not in self._hosts:
            self._hosts[host] = asyncio.Semaphore(self.limit_per_host)
        return self._hosts[host]

    async def _ask(self, method, url, sent, timeout, label, cookies):
        answer = _network.plan(method, url, sent, cookies)
        if not self.limit_per_host:
            return await self._wait(answer, method, url, timeout, label)
        async with self._host(_network.split_url(url)[1]):
            return await self._wait(answer, method, url, timeout, label)

    async def _wait(self, answer, method, url, timeout, label):
        exchange = _network.submit(self._connections(), answer, method, url)
        connect = timeout.sock_connect if timeout.sock_connect is not None else timeout.connect
        limit = _network.limit_of(answer, connect, timeout.sock_read)
        if limit:
            try:
                async with asyncio.timeout(limit):
                    await exchange.future(label)
            except TimeoutError:
                pass
        else:
            await exchange.future(label)
        return _network.outcome(answer, exchange.done, connect, timeout.sock_read)

    def close(self):
        if not self._closed:
            self._closed = True
            if self._place is not None:
                self._place.close()
        return _done()


class _done:
    """close() of a connector has done its work when it returns, and may be awaited."""

    def __await__(self):
        return iter(())


class _Stream:
    """response.content"""

    def __init__(self, body):
        self._body, self._place = body, 0

    async def read(self, n=-1):
        part = self._body[self._place:] if n < 0 else self._body[self._place:self._place + n]
        self._place += len(part)
        return part

    async def readline(self):
        end = self._body.find(b"\n", self._place)
        return await self.read(end + 1 - self._place if end >= 0 else -1)

    def at_eof(self):
        return self._place >= len(self._body)

    async def iter_chunked(self, n):
        while part := await self.read(n):
            yield part

    async def iter_any(self):
        while part := await self.read():
            yield part

    async def __aiter__(self):
        while line := await self.readline():
            yield line


class ClientResponse:
    def __init__(self, info, answer):
        self.request_info, self.method, self.url = info, info.method, info.url
        self.real_url, self.status, self.reason, self.headers = info.url, answer.status, answer.reason, answer.headers
        self.content, self._body = _Stream(answer.body), answer.body
        self.history, self.closed, self._answer = (), False, answer
        self.cookies = {name: _Morsel(value) for name, value in answer.sets.items()}

    def __repr__(self):
        return f"<ClientResponse({self.url}) [{self.status} {self.reason}]>\n{dict(self.headers)!r}\n"

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        self.release()

    @property
    def ok(self):
        return self.status < 400

    @property
    def host(self):
        return self.url.host

    @property
    def content_type(self):
        return self.headers["Content-Type"].partition(";")[0]

    @property
    def content_length(self):
        return int(self.headers["Content-Length"])

    @property
    def charset(self):
        return self.headers["Content-Type"].partition("charset=")[2] or None

    async def read(self):
        return self._body

    async def text(self, encoding=None, errors="strict"):
        return self._body.decode(encoding or self.charset or "utf-8", errors)

    async def json(self, *, encoding=None, loads=_json.loads, content_type="application/json"):
        if content_type and self.content_type != content_type:
            raise ContentTypeError(self.request_info, self.history, status=self.status, headers=self.headers,
                                   message=f"Attempt to decode JSON with unexpected mimetype: {self.content_type}")
        text = (await self.text(encoding)).strip()
        return loads(text) if text else None

    def raise_for_status(self):
        if not self.ok:
            self.release()
            raise ClientResponseError(self.request_info, self.history, status=self.status, message=self.reason,
                                      headers=self.headers)

    def release(self):
        self.closed = True
        return _done()

    def close(self):
        self.closed = True


class _RequestContext:
    """What session.get() gives: to be awaited, or entered with async with."""

    def __init__(self, coroutine, session=None):
        self._coroutine, self._session = coroutine, session

    def __await__(self):
        return (yield from self._coroutine.__await__())

    async def __aenter__(self):
        self._response = await self._coroutine
        return self._response

    async def __aexit__(self, *error):
        self._response.release()
        if self._session is not None:
            await self._session.close()


class ClientSession:
    __module__ = "aiohttp.client"

    def __init__(self, base_url=None, *, connector=None, loop=None, cookies=None, headers=None, auth=None,
                 json_serialize=_json.dumps, raise_for_status=False, timeout=None, connector_owner=True, trust_env=False,
                 cookie_jar=None, trace_configs=None, read_timeout=None, conn_timeout=None, auto_decompress=True):
        self._loop = asyncio.get_running_loop()
        self._connector = None
        self._base_url = base_url
        self._connector = connector or TCPConnector()
        self._owner = connector_owner
        self.headers = _network.Headers(headers or {})
        self.cookie_jar = CookieJar() if cookie_jar is None else cookie_jar
        self.cookie_jar.update(cookies)
        self.auth, self._raises = auth, raise_for_status
        self.timeout = _timeout_given(timeout, _DEFAULT_TIMEOUT)

    @property
    def closed(self):
        return self._connector is None or self._connector.closed

    @property
    def connector(self):
        return self._connector

    def __enter__(self):
        raise TypeError("Use async with instead")

    def __exit__(self, *error):
        pass

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        await self.close()

    async def close(self):
        if not self.closed:
            if self._owner:
                self._connector.close()
            self._connector = None

    def __del__(self):
        if not self.closed:
            self._loop.call_exception_handler({"message": "Unclosed client session", "client_session": self})

    def request(self, method, url, **options):
        return _RequestContext(self._request(method, url, **options))

    def get(self, url, **options):
        return _RequestContext(self._request("GET", url, **options))

    def post(self, url, *, data=None, **options):
        return _RequestContext(self._request("POST", url, data=data, **options))

    def put(self, url, *, data=None, **options):
        return _RequestContext(self._request("PUT", url, data=data, **options))

    def patch(self, url, *, data=None, **options):
        return _RequestContext(self._request("PATCH", url, data=data, **options))

    def delete(self, url, **options):
        return _RequestContext(self._request("DELETE", url, **options))

    def head(self, url, **options):
        return _RequestContext(self._request("HEAD", url, **options))

    def options(self, url, **options):
        return _RequestContext(self._request("OPTIONS", url, **options))

    def ws_connect(self, url, **options):
        raise NotImplementedError("web sockets are not simulated")

    def _address(self, url, params):
        url = str(url)
        if self._base_url is not None and "://" not in url:
            url = str(self._base_url).rstrip("/") + "/" + url.lstrip("/")
        if "://" not in url or not _network.split_url(url)[1]:
            raise InvalidURL(url)
        if url.count("/") == 2:
            url += "/"
        return _network.with_query(url, params)

    async def _request(self, method, url, *, params=None, data=None, json=None, cookies=None, headers=None, auth=None,
                       timeout=None, allow_redirects=True, max_redirects=10, raise_for_status=None, ssl=None, proxy=None,
                       verify_ssl=None, compress=None, chunked=None, read_until_eof=True, trace_request_ctx=None):
        if self.closed:
            raise RuntimeError("Session is closed")
        url = self._address(url, params)
        limits = _timeout_given(timeout, self.timeout)
        info = _RequestInfo(URL(url), method.upper(), _network.Headers({**self.headers, **(headers or {})}))
        sent = _network.sent_body(data, json)
        async with asyncio.timeout(limits.total) if limits.total else _nullcontext():
            response = await self._follow(info, sent, limits, cookies, max_redirects if allow_redirects else None)
        raises = self._raises if raise_for_status is None else raise_for_status
        if raises is True:
            response.raise_for_status()
        elif raises:
            await raises(response)
        return response

    async def _follow(self, info, sent, limits, cookies, most):
        history = []
        while True:
            url = str(info.url)
            host = _network.split_url(url)[1]
            known = self.cookie_jar.known(host, cookies)
            response = ClientResponse(info, await self._answer(info.method, url, sent, limits, known))
            self.cookie_jar.keep(response._answer, host)
            response.history = tuple(history)
            if most is None or not response._answer.is_redirect:
                return response
            history.append(response)
            if len(history) >= most:
                raise TooManyRedirects(history[0].request_info, tuple(history))
            method, url, sent = _network.redirected(response._answer, info.method, url, sent)
            info = _RequestInfo(URL(url), method, info.headers)

    async def _answer(self, method, url, sent, limits, cookies):
        label = f"session.{method.lower()}({_network.short(url)})"
        failure = None
        try:
            return await self._connector._ask(method, url, sent, limits, label, cookies)
        except _network.Failed as failed:
            failure = failed
        raise _translated(failure, url)


def _timeout_given(timeout, default):
    if timeout is None:
        return default
    return timeout if isinstance(timeout, ClientTimeout) else ClientTimeout(total=timeout)


def _translated(failed, url):
    scheme, host, port, _ = _network.split_url(url)
    if failed.kind == "read":
        return SocketTimeoutError("Timeout on reading data from socket")
    if failed.kind == "connect":
        return ConnectionTimeoutError(f"Connection timeout to host {url}")
    number, why = (111, "Connect call failed") if failed.kind == "refused" else (110, "Connection timed out")
    return ClientConnectorError(_ConnectionKey(host, port, scheme == "https"),
                                OSError(number, f"{why} ('{_address_of(host)}', {port})"))


def _address_of(host):
    """Some address for a name, of those that are set aside for documentation."""
    return f"192.0.2.{_network._number(host) % 254 + 1}"


class _ConnectionKey:
    def __init__(self, host, port, is_ssl):
        self.host, self.port, self.is_ssl, self.ssl = host, port, is_ssl, True


def request(method, url, *, connector=None, **options):
    session = ClientSession(connector=connector, connector_owner=connector is None)
    return _RequestContext(session._request(method, url, **options), session)
