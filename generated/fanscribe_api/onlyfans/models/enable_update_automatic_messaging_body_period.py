from typing import Literal

EnableUpdateAutomaticMessagingBodyPeriod = Literal[6, 12, 24, 48]

ENABLE_UPDATE_AUTOMATIC_MESSAGING_BODY_PERIOD_VALUES: set[EnableUpdateAutomaticMessagingBodyPeriod] = {
    6,
    12,
    24,
    48,
}


def check_enable_update_automatic_messaging_body_period(value: int) -> EnableUpdateAutomaticMessagingBodyPeriod:
    if value in ENABLE_UPDATE_AUTOMATIC_MESSAGING_BODY_PERIOD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ENABLE_UPDATE_AUTOMATIC_MESSAGING_BODY_PERIOD_VALUES!r}"
    )
