from typing import Literal

ListFreeTrialLinksField = Literal["claims_count", "create_date", "expire_date", "subscribe_counts", "subscribe_days"]

LIST_FREE_TRIAL_LINKS_FIELD_VALUES: set[ListFreeTrialLinksField] = {
    "claims_count",
    "create_date",
    "expire_date",
    "subscribe_counts",
    "subscribe_days",
}


def check_list_free_trial_links_field(value: str) -> ListFreeTrialLinksField:
    if value in LIST_FREE_TRIAL_LINKS_FIELD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_FREE_TRIAL_LINKS_FIELD_VALUES!r}")
