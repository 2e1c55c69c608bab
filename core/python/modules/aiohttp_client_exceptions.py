# SPDX-License-Identifier: GPL-3.0-or-later
import asyncio

__all__ = [
    "ClientConnectionError", "ClientConnectorError", "ClientError", "ClientOSError", "ClientPayloadError",
    "ClientResponseError", "ConnectionTimeoutError", "ContentTypeError", "InvalidURL", "ServerConnectionError",
    "ServerDisconnectedError", "ServerTimeoutError", "SocketTimeoutError", "TooManyRedirects",
]


class ClientError(Exception):
    pass


class ClientResponseError(ClientError):
    def __init__(self, request_info, history, *, status=None, message="", headers=None):
        self.request_info, self.history = request_info, history
        self.status, self.message, self.headers = status or 0, message, headers
        self.args = (request_info, history)

    def __str__(self):
        return f"{self.status}, message={self.message!r}, url={self.request_info.real_url!r}"

    def __repr__(self):
        parts = f"{self.request_info!r}, {self.history!r}"
        if self.status:
            parts += f", status={self.status!r}"
        if self.message:
            parts += f", message={self.message!r}"
        return f"{type(self).__name__}({parts})"


class ContentTypeError(ClientResponseError):
    pass


class TooManyRedirects(ClientResponseError):
    pass


class ClientPayloadError(ClientError):
    pass


class ClientConnectionError(ClientError):
    pass


class ClientOSError(ClientConnectionError, OSError):
    pass


class ClientConnectorError(ClientOSError):
    def __init__(self, connection_key, os_error):
        self._key, self._os_error = connection_key, os_error
        super().__init__(os_error.errno, os_error.strerror)
        self.args = (connection_key, os_error)

    @property
    def os_error(self):
        return self._os_error

    @property
    def host(self):
        return self._key.host

    @property
    def port(self):
        return self._key.port

    @property
    def ssl(self):
        return self._key.ssl

    def __str__(self):
        ssl = "default" if self._key.ssl is True else self._key.ssl
        return f"Cannot connect to host {self.host}:{self.port} ssl:{ssl} [{self._os_error.strerror}]"


class ServerConnectionError(ClientConnectionError):
    pass


class ServerDisconnectedError(ServerConnectionError):
    def __init__(self, message=None):
        self.args, self.message = (message or "Server disconnected",), message or "Server disconnected"


class ServerTimeoutError(ServerConnectionError, asyncio.TimeoutError):
    pass


class ConnectionTimeoutError(ServerTimeoutError):
    pass


class SocketTimeoutError(ServerTimeoutError):
    pass


class InvalidURL(ClientError, ValueError):
    def __init__(self, url, description=None):
        super().__init__(url)
        self.url = url
