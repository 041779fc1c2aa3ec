from typing import Literal

AddToStoryBodyTextsItemFontWeight = Literal[400, 500, 700]

ADD_TO_STORY_BODY_TEXTS_ITEM_FONT_WEIGHT_VALUES: set[AddToStoryBodyTextsItemFontWeight] = {
    400,
    500,
    700,
}


def check_add_to_story_body_texts_item_font_weight(value: int) -> AddToStoryBodyTextsItemFontWeight:
    if value in ADD_TO_STORY_BODY_TEXTS_ITEM_FONT_WEIGHT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_TO_STORY_BODY_TEXTS_ITEM_FONT_WEIGHT_VALUES!r}")
