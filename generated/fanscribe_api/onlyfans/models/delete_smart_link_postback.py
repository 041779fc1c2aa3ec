"""Models of `delete_smart_link_postback`."""

from __future__ import annotations

from ...runtime.fields import model as _model
from ...runtime.models import Model


@_model
class DeleteSmartLinkPostback(Model):
    """An object without documented fields."""
