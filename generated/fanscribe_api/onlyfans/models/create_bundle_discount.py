from typing import Literal

CreateBundleDiscount = Literal[0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50]

CREATE_BUNDLE_DISCOUNT_VALUES: frozenset[CreateBundleDiscount] = frozenset((0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50))
