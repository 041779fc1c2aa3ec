"""Models of `disconnect_account`."""

from __future__ import annotations

from ...runtime.fields import model
from ...runtime.models import Model


@model
class DisconnectAccount(Model):
    """An object of which no field is known."""
