from typing import Literal

EnableUpdateAutomaticPostingBodyPeriod = Literal[6, 12, 24, 48]

ENABLE_UPDATE_AUTOMATIC_POSTING_BODY_PERIOD_VALUES: frozenset[EnableUpdateAutomaticPostingBodyPeriod] = frozenset(
    (6, 12, 24, 48)
)
