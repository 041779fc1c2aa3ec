from typing import Literal

AddToStoryBodyTextsItemFontFamily = Literal[
    "PTMono", "Roboto", "RubikBlack", "RubikMedium", "ShantellSans", "SofiaSans", "YanoneKaffeesatz"
]

ADD_TO_STORY_BODY_TEXTS_ITEM_FONT_FAMILY_VALUES: set[AddToStoryBodyTextsItemFontFamily] = {
    "PTMono",
    "Roboto",
    "RubikBlack",
    "RubikMedium",
    "ShantellSans",
    "SofiaSans",
    "YanoneKaffeesatz",
}


def check_add_to_story_body_texts_item_font_family(value: str) -> AddToStoryBodyTextsItemFontFamily:
    if value in ADD_TO_STORY_BODY_TEXTS_ITEM_FONT_FAMILY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_TO_STORY_BODY_TEXTS_ITEM_FONT_FAMILY_VALUES!r}")
