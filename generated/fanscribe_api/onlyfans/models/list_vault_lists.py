"""Models of `list_vault_lists`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListVaultListsDataAllMediasItem(Model):
    type_: str | None = wire("type")
    url: str | None = wire("url")


@model
class ListVaultListsDataAll(Model):
    audios_count: int | None = wire("audiosCount")
    gifs_count: int | None = wire("gifsCount")
    media_count: int | None = wire("mediaCount")
    medias: list[ListVaultListsDataAllMediasItem] | None = wire("medias")
    photos_count: int | None = wire("photosCount")
    videos_count: int | None = wire("videosCount")


@model
class ListVaultListsDataListItem(Model):
    audios_count: int | None = wire("audiosCount")
    can_delete: bool | None = wire("canDelete")
    can_update: bool | None = wire("canUpdate")
    gifs_count: int | None = wire("gifsCount")
    has_media: bool | None = wire("hasMedia")
    id: int | None = wire("id")
    media_count: int | None = wire("mediaCount")
    medias: list[Any] | None = wire("medias")
    name: str | None = wire("name")
    photos_count: int | None = wire("photosCount")
    type_: str | None = wire("type")
    videos_count: int | None = wire("videosCount")


@model
class ListVaultListsData(Model):
    all_: ListVaultListsDataAll | None = wire("all")
    can_create_vault_lists: bool | None = wire("canCreateVaultLists")
    has_more: bool | None = wire("hasMore")
    list_: list[ListVaultListsDataListItem] | None = wire("list")
    order: str | None = wire("order")
    sort: str | None = wire("sort")


@model
class ListVaultLists(Model):
    meta: Meta | None = wire("_meta")
    data: ListVaultListsData | None = wire("data")
