from typing import Literal

EnableUpdateAutomaticMessagingBodyPeriod = Literal[6, 12, 24, 48]

ENABLE_UPDATE_AUTOMATIC_MESSAGING_BODY_PERIOD_VALUES: frozenset[EnableUpdateAutomaticMessagingBodyPeriod] = frozenset(
    (6, 12, 24, 48)
)
