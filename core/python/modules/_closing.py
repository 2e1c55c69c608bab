# SPDX-License-Identifier: GPL-3.0-or-later
# Clients and connections that are closed when their `with` ends.

__all__ = ["AsyncClosing", "Closing"]


class Closing:
    """What has close()."""

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()


class AsyncClosing:
    """What has a coroutine function aclose()."""

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        await self.aclose()
