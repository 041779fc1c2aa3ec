from typing import Literal

ListFreeTrialLinksField = Literal["claims_count", "create_date", "expire_date", "subscribe_counts", "subscribe_days"]

LIST_FREE_TRIAL_LINKS_FIELD_VALUES: frozenset[ListFreeTrialLinksField] = frozenset(
    ("claims_count", "create_date", "expire_date", "subscribe_counts", "subscribe_days")
)
