from typing import Literal

CreatePromotionBodyType = Literal["expired", "new", "new_and_expired"]

CREATE_PROMOTION_BODY_TYPE_VALUES: frozenset[CreatePromotionBodyType] = frozenset(("expired", "new", "new_and_expired"))
