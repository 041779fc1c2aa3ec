"""Models of `delete_webhook`."""

from __future__ import annotations

from ...runtime.fields import model
from ...runtime.models import Model


@model
class DeleteWebhook(Model):
    """An object of which no field is known."""
