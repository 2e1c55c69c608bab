# SPDX-License-Identifier: GPL-3.0-or-later
# What redis raises; a module of its own because the server raises it as well.
__all__ = ["*"]


class RedisError(Exception):
    __module__ = "redis.exceptions"


class ConnectionError(RedisError):
    __module__ = "redis.exceptions"


class TimeoutError(RedisError):
    __module__ = "redis.exceptions"


class ResponseError(RedisError):
    __module__ = "redis.exceptions"


class DataError(RedisError):
    __module__ = "redis.exceptions"


class AuthenticationError(ConnectionError):
    __module__ = "redis.exceptions"


class PubSubError(RedisError):
    __module__ = "redis.exceptions"
