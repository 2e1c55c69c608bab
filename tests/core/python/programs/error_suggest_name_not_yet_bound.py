# SPDX-License-Identifier: GPL-3.0-or-later
# A local variable is a suggestion before it has a value.


def total(*prices):
    shipping, tax = shiping
    return sum(prices) + shipping + tax


total(1, 2)
