from typing import Literal

AddToStoryBodyTextsItemFontWeight = Literal[400, 500, 700]

ADD_TO_STORY_BODY_TEXTS_ITEM_FONT_WEIGHT_VALUES: frozenset[AddToStoryBodyTextsItemFontWeight] = frozenset(
    (400, 500, 700)
)
