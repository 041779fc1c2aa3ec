"""Models of `get_free_trial_link`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import FreeTrialLink, Meta


@_model
class GetFreeTrialLink(Model):
    meta: Meta | None = _field("_meta")
    data: FreeTrialLink | None = _field("data")
