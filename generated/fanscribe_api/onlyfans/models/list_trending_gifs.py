"""Models of `list_trending_gifs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page

if TYPE_CHECKING:
    from .shared import Gif, Meta


@_model
class ListTrendingGifs(Page["Gif"]):
    meta: Meta | None = _field("_meta")
    data: list[Gif] | None = _field("data")

    __items__: ClassVar = ("data",)
