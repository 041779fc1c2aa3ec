from typing import Literal

UpdatePayoutFrequencyBodyFrequency = Literal["manual", "monthly", "weekly"]

UPDATE_PAYOUT_FREQUENCY_BODY_FREQUENCY_VALUES: frozenset[UpdatePayoutFrequencyBodyFrequency] = frozenset(
    ("manual", "monthly", "weekly")
)
