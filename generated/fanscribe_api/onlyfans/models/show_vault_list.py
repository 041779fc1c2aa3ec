"""Models of `show_vault_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, VaultList


@_model
class ShowVaultList(Model):
    meta: Meta | None = _field("_meta")
    data: VaultList | None = _field("data")
