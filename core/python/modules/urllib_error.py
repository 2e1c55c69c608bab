# SPDX-License-Identifier: GPL-3.0-or-later
__all__ = ["ContentTooShortError", "HTTPError", "URLError"]


class URLError(OSError):
    def __init__(self, reason, filename=None):
        self.args = (reason,)
        self.reason = reason

    def __str__(self):
        return f"<urlopen error {self.reason}>"


class HTTPError(URLError):
    def __init__(self, url, code, msg, hdrs, fp):
        self.code, self.msg, self.hdrs, self.headers, self.fp, self.url = code, msg, hdrs, hdrs, fp, url
        self.args = ()

    def __str__(self):
        return f"HTTP Error {self.code}: {self.msg}"

    def __repr__(self):
        return f"<HTTPError {self.code}: {self.msg!r}>"

    @property
    def reason(self):
        return self.msg

    @property
    def status(self):
        return self.code

    def read(self, amount=-1):
        return self.fp.read(amount) if self.fp is not None else b""

    def geturl(self):
        return self.url

    def info(self):
        return self.headers

    def close(self):
        pass


class ContentTooShortError(URLError):
    def __init__(self, message, content):
        super().__init__(message)
        self.content = content
