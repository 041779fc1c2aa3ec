from typing import Literal

CreateFreeTrialLinkBodyDuration = Literal[1, 3, 7, 14, 30, 90, 180, 360]

CREATE_FREE_TRIAL_LINK_BODY_DURATION_VALUES: frozenset[CreateFreeTrialLinkBodyDuration] = frozenset(
    (1, 3, 7, 14, 30, 90, 180, 360)
)
