"""Models of `rename_vault_list`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from .. import models as _models


@_model
class RenameVaultListBody(Body):
    account: str = _required("account")
    name: str = _required("name")


@_model
class RenameVaultList(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: _models.shared.VaultList | None = _field("data")
