from typing import Literal

AddToStoryBodyTextsItemType = Literal["mention", "text"]

ADD_TO_STORY_BODY_TEXTS_ITEM_TYPE_VALUES: frozenset[AddToStoryBodyTextsItemType] = frozenset(("mention", "text"))
