from typing import Literal

UpdatePayoutFrequencyBodyFrequency = Literal["manual", "monthly", "weekly"]

UPDATE_PAYOUT_FREQUENCY_BODY_FREQUENCY_VALUES: set[UpdatePayoutFrequencyBodyFrequency] = {
    "manual",
    "monthly",
    "weekly",
}


def check_update_payout_frequency_body_frequency(value: str) -> UpdatePayoutFrequencyBodyFrequency:
    if value in UPDATE_PAYOUT_FREQUENCY_BODY_FREQUENCY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_PAYOUT_FREQUENCY_BODY_FREQUENCY_VALUES!r}")
