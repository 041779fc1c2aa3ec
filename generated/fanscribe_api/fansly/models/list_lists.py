"""Models of `list_lists`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model


@_model
class ListLists(Model):
    data: Any = _field("data")
