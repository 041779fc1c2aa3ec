from typing import Literal

SearchProfilesFilterGender = Literal["couple", "female", "male", "trans", "trans_ftm", "trans_mtf"]

SEARCH_PROFILES_FILTER_GENDER_VALUES: frozenset[SearchProfilesFilterGender] = frozenset(
    ("couple", "female", "male", "trans", "trans_ftm", "trans_mtf")
)
