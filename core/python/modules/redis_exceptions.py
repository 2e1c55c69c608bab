# SPDX-License-Identifier: GPL-3.0-or-later
from _redis_errors import AuthenticationError, ConnectionError, DataError, PubSubError, RedisError, ResponseError, TimeoutError

__all__ = ["AuthenticationError", "ConnectionError", "DataError", "PubSubError", "RedisError", "ResponseError", "TimeoutError"]
