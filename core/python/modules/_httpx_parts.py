# SPDX-License-Identifier: GPL-3.0-or-later
# What httpx raises, and how its clients are told about limits.
__all__ = ["*"]


class HTTPError(Exception):
    __module__ = "httpx"

    def __init__(self, message):
        super().__init__(message)
        self._request = None

    @property
    def request(self):
        if self._request is None:
            raise RuntimeError("The .request property has not been set.")
        return self._request


class RequestError(HTTPError):
    __module__ = "httpx"

    def __init__(self, message, *, request=None):
        super().__init__(message)
        self._request = request


class TransportError(RequestError):
    __module__ = "httpx"


class TimeoutException(TransportError):
    __module__ = "httpx"


class ConnectTimeout(TimeoutException):
    __module__ = "httpx"


class ReadTimeout(TimeoutException):
    __module__ = "httpx"


class WriteTimeout(TimeoutException):
    __module__ = "httpx"


class PoolTimeout(TimeoutException):
    __module__ = "httpx"


class NetworkError(TransportError):
    __module__ = "httpx"


class ReadError(NetworkError):
    __module__ = "httpx"


class ConnectError(NetworkError):
    __module__ = "httpx"


class CloseError(NetworkError):
    __module__ = "httpx"


class ProtocolError(TransportError):
    __module__ = "httpx"


class UnsupportedProtocol(TransportError):
    __module__ = "httpx"


class TooManyRedirects(RequestError):
    __module__ = "httpx"


class HTTPStatusError(HTTPError):
    __module__ = "httpx"

    def __init__(self, message, *, request, response):
        super().__init__(message)
        self._request, self.response = request, response


class InvalidURL(Exception):
    __module__ = "httpx"


class codes:
    __module__ = "httpx"
    OK, CREATED, ACCEPTED, NO_CONTENT = 200, 201, 202, 204
    BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, NOT_FOUND, TOO_MANY_REQUESTS = 400, 401, 403, 404, 429
    INTERNAL_SERVER_ERROR, BAD_GATEWAY, SERVICE_UNAVAILABLE = 500, 502, 503


class _Unset:
    __module__ = "httpx"


_UNSET = _Unset()


class Timeout:
    __module__ = "httpx"

    def __init__(self, timeout=_UNSET, *, connect=_UNSET, read=_UNSET, write=_UNSET, pool=_UNSET):
        if isinstance(timeout, Timeout):
            self.connect, self.read, self.write, self.pool = timeout.connect, timeout.read, timeout.write, timeout.pool
            return
        if timeout is _UNSET and _UNSET in (connect, read, write, pool):
            raise ValueError("httpx.Timeout must either include a default, or set all four parameters explicitly.")
        self.connect = timeout if connect is _UNSET else connect
        self.read = timeout if read is _UNSET else read
        self.write = timeout if write is _UNSET else write
        self.pool = timeout if pool is _UNSET else pool

    def __repr__(self):
        if len({self.connect, self.read, self.write, self.pool}) == 1:
            return f"Timeout(timeout={self.connect})"
        return f"Timeout(connect={self.connect}, read={self.read}, write={self.write}, pool={self.pool})"


class Limits:
    __module__ = "httpx"

    def __init__(self, *, max_connections=None, max_keepalive_connections=None, keepalive_expiry=5.0):
        self.max_connections, self.max_keepalive_connections = max_connections, max_keepalive_connections
        self.keepalive_expiry = keepalive_expiry
