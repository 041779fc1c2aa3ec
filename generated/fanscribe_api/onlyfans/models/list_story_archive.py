"""Models of `list_story_archive`."""

from __future__ import annotations

import datetime
from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListStoryArchiveDataListItem(Model):
    created_at: datetime.datetime | None = _field("createdAt")
    id: int | None = _field("id")
    media: list[_models.shared.Media] | None = _field("media")
    question: str | None = _field("question")


@_model
class ListStoryArchiveData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[ListStoryArchiveDataListItem] | None = _field("list")
    marker: int | None = _field("marker")


@_model
class ListStoryArchive(Page["ListStoryArchiveDataListItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListStoryArchiveData | None = _field("data")

    __items__: ClassVar = ("data", "list")
    __more__: ClassVar = {"hasMore": ("data", "hasMore")}
