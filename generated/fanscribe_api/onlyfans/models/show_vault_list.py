"""Models of `show_vault_list`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class ShowVaultList(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: _models.shared.VaultList | None = _field("data")
