# SPDX-License-Identifier: GPL-3.0-or-later


def outer():
    def inner():
        count = 1
        return counts

    inner()
    counts = 2


outer()
