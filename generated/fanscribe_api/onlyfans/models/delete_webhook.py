"""Models of `delete_webhook`."""

from __future__ import annotations

from attrs import define

from ...runtime.models import Model


@define(eq=False, repr=False, kw_only=True)
class DeleteWebhook(Model):
    """An object of which no field is known."""
