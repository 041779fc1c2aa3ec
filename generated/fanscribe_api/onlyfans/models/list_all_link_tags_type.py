from typing import Literal

ListAllLinkTagsType = Literal["smart_links", "tracking_links", "trial_links"]

LIST_ALL_LINK_TAGS_TYPE_VALUES: set[ListAllLinkTagsType] = {
    "smart_links",
    "tracking_links",
    "trial_links",
}


def check_list_all_link_tags_type(value: str) -> ListAllLinkTagsType:
    if value in LIST_ALL_LINK_TAGS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_ALL_LINK_TAGS_TYPE_VALUES!r}")
