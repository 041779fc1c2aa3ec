"""Models of `list_release_forms`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class ListReleaseForms(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: Any = _field("data")
