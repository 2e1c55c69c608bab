# SPDX-License-Identifier: GPL-3.0-or-later
"""Gives early releases of Python 3.11 (Debian 12 has 3.11.2) the asyncio.timeout of the later ones: there a task that has
been cancelled before it entered still gets a TimeoutError, with the CancelledError as its cause."""
import asyncio
from asyncio.timeouts import Timeout, _State


def install():
    enter, leave = Timeout.__aenter__, Timeout.__aexit__
    if "_cancelling" in leave.__code__.co_names:
        return

    async def __aenter__(self):
        await enter(self)
        self._requests_before = self._task.cancelling()
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        is_expiring = self._state is _State.EXPIRING
        try:
            await leave(self, exc_type, exc_val, exc_tb)
        except TimeoutError:
            raise TimeoutError from exc_val
        has_no_new_request = self._task.cancelling() <= self._requests_before
        if is_expiring and has_no_new_request and exc_type is asyncio.CancelledError:
            raise TimeoutError from exc_val

    Timeout.__aenter__, Timeout.__aexit__ = __aenter__, __aexit__
