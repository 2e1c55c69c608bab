# SPDX-License-Identifier: GPL-3.0-or-later
import json

__all__ = [
    "ChunkedEncodingError", "ConnectTimeout", "ConnectionError", "ContentDecodingError", "HTTPError", "InvalidHeader",
    "InvalidJSONError", "InvalidSchema", "InvalidURL", "JSONDecodeError", "MissingSchema", "ProxyError", "ReadTimeout",
    "RequestException", "RetryError", "SSLError", "StreamConsumedError", "Timeout", "TooManyRedirects", "URLRequired",
]


class RequestException(IOError):
    def __init__(self, *args, response=None, request=None):
        self.response = response
        self.request = request if request is not None or response is None else response.request
        super().__init__(*args)


class HTTPError(RequestException):
    pass


class ConnectionError(RequestException):
    pass


class ProxyError(ConnectionError):
    pass


class SSLError(ConnectionError):
    pass


class Timeout(RequestException):
    pass


class ConnectTimeout(ConnectionError, Timeout):
    pass


class ReadTimeout(Timeout):
    pass


class URLRequired(RequestException):
    pass


class TooManyRedirects(RequestException):
    pass


class MissingSchema(RequestException, ValueError):
    pass


class InvalidSchema(RequestException, ValueError):
    pass


class InvalidURL(RequestException, ValueError):
    pass


class InvalidHeader(RequestException, ValueError):
    pass


class ChunkedEncodingError(RequestException):
    pass


class ContentDecodingError(RequestException):
    pass


class StreamConsumedError(RequestException, TypeError):
    pass


class RetryError(RequestException):
    pass


class InvalidJSONError(RequestException):
    pass


class JSONDecodeError(InvalidJSONError, json.JSONDecodeError):
    def __init__(self, msg, doc, pos):
        json.JSONDecodeError.__init__(self, msg, doc, pos)
        self.response = self.request = None
