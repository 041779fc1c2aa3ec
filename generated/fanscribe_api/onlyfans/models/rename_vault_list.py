"""Models of `rename_vault_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class RenameVaultListBody(Body):
    account: str = wire("account", required=True)
    name: str = wire("name", required=True)


@define(eq=False, repr=False, kw_only=True)
class RenameVaultListData(Model):
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


@define(eq=False, repr=False, kw_only=True)
class RenameVaultList(Model):
    meta: Meta | Unset = wire("_meta")
    data: RenameVaultListData | Unset = wire("data")
