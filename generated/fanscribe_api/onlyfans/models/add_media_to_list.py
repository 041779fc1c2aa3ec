"""Models of `add_media_to_list`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array
from .. import models as _models


@_model
class AddMediaToListBody(Body):
    account: str = _required("account")
    media_ids: Array[str] = _required("mediaIds")


@_model
class AddMediaToList(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: _models.shared.VaultList | None = _field("data")
