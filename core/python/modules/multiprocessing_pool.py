# SPDX-License-Identifier: GPL-3.0-or-later
from _process_pool import AsyncResult, Pool, ThreadPool, TimeoutError

__all__ = ["ApplyResult", "AsyncResult", "MapResult", "Pool", "ThreadPool", "TimeoutError"]

ApplyResult = MapResult = AsyncResult
