from typing import Literal

SearchProfilesFilterGender = Literal["couple", "female", "male", "trans", "trans_ftm", "trans_mtf"]

SEARCH_PROFILES_FILTER_GENDER_VALUES: set[SearchProfilesFilterGender] = {
    "couple",
    "female",
    "male",
    "trans",
    "trans_ftm",
    "trans_mtf",
}


def check_search_profiles_filter_gender(value: str) -> SearchProfilesFilterGender:
    if value in SEARCH_PROFILES_FILTER_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCH_PROFILES_FILTER_GENDER_VALUES!r}")
