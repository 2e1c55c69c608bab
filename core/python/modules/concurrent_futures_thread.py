# SPDX-License-Identifier: GPL-3.0-or-later
from _threads import BrokenThreadPool
from concurrent.futures import ThreadPoolExecutor

__all__ = ["BrokenThreadPool", "ThreadPoolExecutor"]
