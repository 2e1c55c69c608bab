# SPDX-License-Identifier: GPL-3.0-or-later
__all__ = ["HTTPAdapter"]


class HTTPAdapter:
    """Accepted where programs mount one; the simulated network has no pools to tune and retries nothing."""

    def __init__(self, pool_connections=10, pool_maxsize=10, max_retries=0, pool_block=False):
        if max_retries:
            raise NotImplementedError("retries by an adapter are not simulated: write the loop")
        self.max_retries = max_retries
