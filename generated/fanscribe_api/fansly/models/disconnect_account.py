"""Models of `disconnect_account`."""

from __future__ import annotations

from ...runtime.models import Model, model


@model
class DisconnectAccount(Model):
    """An object of which no field is known."""
