"""Models of `delete_webhook`."""

from __future__ import annotations

from ...runtime.fields import model as _model
from ...runtime.models import Model


@_model
class DeleteWebhook(Model):
    """An object without documented fields."""
