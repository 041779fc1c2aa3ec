from typing import Literal

ListFreeTrialLinksSort = Literal["asc", "desc"]

LIST_FREE_TRIAL_LINKS_SORT_VALUES: frozenset[ListFreeTrialLinksSort] = frozenset(("asc", "desc"))
