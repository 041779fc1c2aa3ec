"""Models of `rename_vault_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta, VaultList


@_model
class RenameVaultListBody(Body):
    account: str = _required("account")
    name: str = _required("name")


@_model
class RenameVaultList(Model):
    meta: Meta | None = _field("_meta")
    data: VaultList | None = _field("data")
