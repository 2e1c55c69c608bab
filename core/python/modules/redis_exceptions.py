# SPDX-License-Identifier: GPL-3.0-or-later
__all__ = ["AuthenticationError", "ConnectionError", "DataError", "RedisError", "ResponseError", "TimeoutError"]


class RedisError(Exception):
    pass


class ConnectionError(RedisError):
    pass


class TimeoutError(RedisError):
    pass


class ResponseError(RedisError):
    pass


class DataError(RedisError):
    pass


class AuthenticationError(ConnectionError):
    pass
