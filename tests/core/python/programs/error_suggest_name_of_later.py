# SPDX-License-Identifier: GPL-3.0-or-later
# What may have been meant is looked for when the error is shown: among names that came after it, too.
try:
    print(total_price)
finally:
    total_prices = [1, 2]
