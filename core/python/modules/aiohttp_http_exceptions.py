# SPDX-License-Identifier: GPL-3.0-or-later
# What can be wrong with the text of a request or an answer. Nothing is on the simulated network: programs catch these.

__all__ = [
    "BadHttpMessage", "BadStatusLine", "ContentEncodingError", "ContentLengthError", "HttpBadRequest", "HttpProcessingError",
    "InvalidHeader", "LineTooLong", "PayloadEncodingError", "TransferEncodingError",
]


class HttpProcessingError(Exception):
    code, message, headers = 0, "", None

    def __init__(self, *, code=None, message="", headers=None):
        if code is not None:
            self.code = code
        self.headers, self.message = headers, message

    def __str__(self):
        return f"{self.code}, message:\n  {self.message}"

    def __repr__(self):
        return f"<{type(self).__name__}: {self.code}, message={self.message!r}>"


class BadHttpMessage(HttpProcessingError):
    code, message = 400, "Bad Request"

    def __init__(self, message, *, headers=None):
        super().__init__(message=message, headers=headers)
        self.args = (message,)


class HttpBadRequest(BadHttpMessage):
    pass


class PayloadEncodingError(BadHttpMessage):
    pass


class ContentEncodingError(PayloadEncodingError):
    pass


class TransferEncodingError(PayloadEncodingError):
    pass


class ContentLengthError(PayloadEncodingError):
    pass


class LineTooLong(BadHttpMessage):
    def __init__(self, line, limit="Unknown", actual_size="Unknown"):
        super().__init__(f"Got more than {limit} bytes ({actual_size}) when reading {line}.")
        self.args = (line, limit, actual_size)


class InvalidHeader(BadHttpMessage):
    def __init__(self, hdr):
        super().__init__(f"Invalid HTTP header: {hdr!r}")
        self.hdr, self.args = hdr, (hdr,)


class BadStatusLine(BadHttpMessage):
    def __init__(self, line=""):
        super().__init__(f"Bad status line {line!r}")
        self.line, self.args = line, (line,)
