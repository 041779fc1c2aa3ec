from typing import Literal

AddToStoryBodyTextsItemTextAlign = Literal["center", "left", "right"]

ADD_TO_STORY_BODY_TEXTS_ITEM_TEXT_ALIGN_VALUES: frozenset[AddToStoryBodyTextsItemTextAlign] = frozenset(
    ("center", "left", "right")
)
