from typing import Literal

ListFreeTrialLinksSort = Literal["asc", "desc"]

LIST_FREE_TRIAL_LINKS_SORT_VALUES: set[ListFreeTrialLinksSort] = {
    "asc",
    "desc",
}


def check_list_free_trial_links_sort(value: str) -> ListFreeTrialLinksSort:
    if value in LIST_FREE_TRIAL_LINKS_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_FREE_TRIAL_LINKS_SORT_VALUES!r}")
