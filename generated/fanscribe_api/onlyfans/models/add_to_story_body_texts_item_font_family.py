from typing import Literal

AddToStoryBodyTextsItemFontFamily = Literal[
    "PTMono", "Roboto", "RubikBlack", "RubikMedium", "ShantellSans", "SofiaSans", "YanoneKaffeesatz"
]

ADD_TO_STORY_BODY_TEXTS_ITEM_FONT_FAMILY_VALUES: frozenset[AddToStoryBodyTextsItemFontFamily] = frozenset(
    ("PTMono", "Roboto", "RubikBlack", "RubikMedium", "ShantellSans", "SofiaSans", "YanoneKaffeesatz")
)
