"""Models of `remove_media_from_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array

if TYPE_CHECKING:
    from .shared import Meta, VaultList


@_model
class RemoveMediaFromListBody(Body):
    account: str = _required("account")
    media_ids: Array[str] = _required("mediaIds")


@_model
class RemoveMediaFromList(Model):
    meta: Meta | None = _field("_meta")
    data: VaultList | None = _field("data")
