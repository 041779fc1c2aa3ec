"""Models of `search_gifs`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page
from .. import models as _models


@_model
class SearchGifs(Page["_models.shared.Gif"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[_models.shared.Gif] | None = _field("data")

    __items__: ClassVar = ("data",)
