from typing import Literal

EnableUpdateAutomaticPostingBodyPeriod = Literal[6, 12, 24, 48]

ENABLE_UPDATE_AUTOMATIC_POSTING_BODY_PERIOD_VALUES: set[EnableUpdateAutomaticPostingBodyPeriod] = {
    6,
    12,
    24,
    48,
}


def check_enable_update_automatic_posting_body_period(value: int) -> EnableUpdateAutomaticPostingBodyPeriod:
    if value in ENABLE_UPDATE_AUTOMATIC_POSTING_BODY_PERIOD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ENABLE_UPDATE_AUTOMATIC_POSTING_BODY_PERIOD_VALUES!r}"
    )
