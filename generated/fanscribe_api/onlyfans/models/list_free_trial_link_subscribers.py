"""Models of `list_free_trial_link_subscribers`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class ListFreeTrialLinkSubscribersData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[_models.shared.ListedUser] | None = _field("list")


@_model
class ListFreeTrialLinkSubscribers(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListFreeTrialLinkSubscribersData | None = _field("data")
