"""Models of `list_story_archive`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Media, Meta


@model
class ListStoryArchiveDataListItem(Model):
    created_at: datetime.datetime | None = wire("createdAt")
    id: int | None = wire("id")
    media: list[Media] | None = wire("media")
    question: str | None = wire("question")


@model
class ListStoryArchiveData(Model):
    has_more: bool | None = wire("hasMore")
    list_: list[ListStoryArchiveDataListItem] | None = wire("list")
    marker: int | None = wire("marker")


@model
class ListStoryArchive(Model):
    meta: Meta | None = wire("_meta")
    data: ListStoryArchiveData | None = wire("data")
