from typing import Literal

CreateFreeTrialLinkBodyDuration = Literal[1, 3, 7, 14, 30, 90, 180, 360]

CREATE_FREE_TRIAL_LINK_BODY_DURATION_VALUES: set[CreateFreeTrialLinkBodyDuration] = {
    1,
    3,
    7,
    14,
    30,
    90,
    180,
    360,
}


def check_create_free_trial_link_body_duration(value: int) -> CreateFreeTrialLinkBodyDuration:
    if value in CREATE_FREE_TRIAL_LINK_BODY_DURATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_FREE_TRIAL_LINK_BODY_DURATION_VALUES!r}")
