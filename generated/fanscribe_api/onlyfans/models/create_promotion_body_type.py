from typing import Literal

CreatePromotionBodyType = Literal["expired", "new", "new_and_expired"]

CREATE_PROMOTION_BODY_TYPE_VALUES: set[CreatePromotionBodyType] = {
    "expired",
    "new",
    "new_and_expired",
}


def check_create_promotion_body_type(value: str) -> CreatePromotionBodyType:
    if value in CREATE_PROMOTION_BODY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_PROMOTION_BODY_TYPE_VALUES!r}")
