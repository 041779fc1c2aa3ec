from typing import Literal

AddToStoryBodyTextsItemType = Literal["mention", "text"]

ADD_TO_STORY_BODY_TEXTS_ITEM_TYPE_VALUES: set[AddToStoryBodyTextsItemType] = {
    "mention",
    "text",
}


def check_add_to_story_body_texts_item_type(value: str) -> AddToStoryBodyTextsItemType:
    if value in ADD_TO_STORY_BODY_TEXTS_ITEM_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_TO_STORY_BODY_TEXTS_ITEM_TYPE_VALUES!r}")
