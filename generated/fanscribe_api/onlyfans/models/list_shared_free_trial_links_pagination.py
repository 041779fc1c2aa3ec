from typing import Literal

ListSharedFreeTrialLinksPagination = Literal[0, 1]

LIST_SHARED_FREE_TRIAL_LINKS_PAGINATION_VALUES: set[ListSharedFreeTrialLinksPagination] = {
    0,
    1,
}


def check_list_shared_free_trial_links_pagination(value: int) -> ListSharedFreeTrialLinksPagination:
    if value in LIST_SHARED_FREE_TRIAL_LINKS_PAGINATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_SHARED_FREE_TRIAL_LINKS_PAGINATION_VALUES!r}")
