from typing import Literal

ListAllLinkTagsType = Literal["smart_links", "tracking_links", "trial_links"]

LIST_ALL_LINK_TAGS_TYPE_VALUES: frozenset[ListAllLinkTagsType] = frozenset(
    ("smart_links", "tracking_links", "trial_links")
)
