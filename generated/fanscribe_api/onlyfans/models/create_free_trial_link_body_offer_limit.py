from typing import Literal

CreateFreeTrialLinkBodyOfferLimit = Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 50, 100]

CREATE_FREE_TRIAL_LINK_BODY_OFFER_LIMIT_VALUES: frozenset[CreateFreeTrialLinkBodyOfferLimit] = frozenset(
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 50, 100)
)
