"""Models of `list_vault_lists`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListVaultListsDataAllMediasItem(Model):
    type_: str | Unset = wire("type")
    url: str | Unset = wire("url")


@define(eq=False, repr=False, kw_only=True)
class ListVaultListsDataAll(Model):
    audios_count: int | Unset = wire("audiosCount")
    gifs_count: int | Unset = wire("gifsCount")
    media_count: int | Unset = wire("mediaCount")
    medias: list[ListVaultListsDataAllMediasItem] | Unset = wire("medias")
    photos_count: int | Unset = wire("photosCount")
    videos_count: int | Unset = wire("videosCount")


@define(eq=False, repr=False, kw_only=True)
class ListVaultListsDataListItem(Model):
    audios_count: int | Unset = wire("audiosCount")
    can_delete: bool | Unset = wire("canDelete")
    can_update: bool | Unset = wire("canUpdate")
    gifs_count: int | Unset = wire("gifsCount")
    has_media: bool | Unset = wire("hasMedia")
    id: int | Unset = wire("id")
    media_count: int | Unset = wire("mediaCount")
    medias: list[Any] | Unset = wire("medias")
    name: str | Unset = wire("name")
    photos_count: int | Unset = wire("photosCount")
    type_: str | Unset = wire("type")
    videos_count: int | Unset = wire("videosCount")


@define(eq=False, repr=False, kw_only=True)
class ListVaultListsData(Model):
    all_: ListVaultListsDataAll | Unset = wire("all")
    can_create_vault_lists: bool | Unset = wire("canCreateVaultLists")
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListVaultListsDataListItem] | Unset = wire("list")
    order: str | Unset = wire("order")
    sort: str | Unset = wire("sort")


@define(eq=False, repr=False, kw_only=True)
class ListVaultLists(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListVaultListsData | Unset = wire("data")
