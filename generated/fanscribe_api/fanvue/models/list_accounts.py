"""Models of `list_accounts`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model


@_model
class ListAccounts(Model):
    data: Any = _field("data")
