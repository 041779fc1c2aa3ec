from typing import Literal

AddToStoryBodyTextsItemTextAlign = Literal["center", "left", "right"]

ADD_TO_STORY_BODY_TEXTS_ITEM_TEXT_ALIGN_VALUES: set[AddToStoryBodyTextsItemTextAlign] = {
    "center",
    "left",
    "right",
}


def check_add_to_story_body_texts_item_text_align(value: str) -> AddToStoryBodyTextsItemTextAlign:
    if value in ADD_TO_STORY_BODY_TEXTS_ITEM_TEXT_ALIGN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_TO_STORY_BODY_TEXTS_ITEM_TEXT_ALIGN_VALUES!r}")
