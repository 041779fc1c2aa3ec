from typing import Literal

CreateFreeTrialLinkBodyOfferLimit = Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 50, 100]

CREATE_FREE_TRIAL_LINK_BODY_OFFER_LIMIT_VALUES: set[CreateFreeTrialLinkBodyOfferLimit] = {
    0,
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    50,
    100,
}


def check_create_free_trial_link_body_offer_limit(value: int) -> CreateFreeTrialLinkBodyOfferLimit:
    if value in CREATE_FREE_TRIAL_LINK_BODY_OFFER_LIMIT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_FREE_TRIAL_LINK_BODY_OFFER_LIMIT_VALUES!r}")
