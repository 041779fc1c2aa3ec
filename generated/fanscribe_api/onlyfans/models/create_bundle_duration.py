from typing import Literal

CreateBundleDuration = Literal[3, 6, 12]

CREATE_BUNDLE_DURATION_VALUES: set[CreateBundleDuration] = {
    3,
    6,
    12,
}


def check_create_bundle_duration(value: int) -> CreateBundleDuration:
    if value in CREATE_BUNDLE_DURATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_BUNDLE_DURATION_VALUES!r}")
