from __future__ import annotations

from typing import Any

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class RenameVaultListResponse200Data(Model):
    audios_count: int | Unset = wire("audiosCount")
    can_delete: bool | Unset = wire("canDelete")
    can_update: bool | Unset = wire("canUpdate")
    gifs_count: int | Unset = wire("gifsCount")
    has_media: bool | Unset = wire("hasMedia")
    id: int | Unset = wire("id")
    medias: list[Any] | Unset = wire("medias")
    name: str | Unset = wire("name")
    photos_count: int | Unset = wire("photosCount")
    type_: str | Unset = wire("type")
    videos_count: int | Unset = wire("videosCount")
