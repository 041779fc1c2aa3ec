"""Models of `list_vault_lists`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListVaultListsDataAllMediasItem(Model):
    type_: str | None = _field("type")
    url: str | None = _field("url")


@_model
class ListVaultListsDataAll(Model):
    audios_count: int | None = _field("audiosCount")
    gifs_count: int | None = _field("gifsCount")
    media_count: int | None = _field("mediaCount")
    medias: list[ListVaultListsDataAllMediasItem] | None = _field("medias")
    photos_count: int | None = _field("photosCount")
    videos_count: int | None = _field("videosCount")


@_model
class ListVaultListsData(Model):
    all_: ListVaultListsDataAll | None = _field("all")
    can_create_vault_lists: bool | None = _field("canCreateVaultLists")
    has_more: bool | None = _field("hasMore")
    list_: list[_models.shared.VaultList] | None = _field("list")
    order: str | None = _field("order")
    sort: str | None = _field("sort")


@_model
class ListVaultLists(Page["_models.shared.VaultList"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListVaultListsData | None = _field("data")

    __items__: ClassVar = ("data", "list")
    __more__: ClassVar = {"hasMore": ("data", "hasMore")}
