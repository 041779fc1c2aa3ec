from typing import Literal

CreateBundleDiscount = Literal[0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50]

CREATE_BUNDLE_DISCOUNT_VALUES: set[CreateBundleDiscount] = {
    0,
    5,
    10,
    15,
    20,
    25,
    30,
    35,
    40,
    45,
    50,
}


def check_create_bundle_discount(value: int) -> CreateBundleDiscount:
    if value in CREATE_BUNDLE_DISCOUNT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_BUNDLE_DISCOUNT_VALUES!r}")
