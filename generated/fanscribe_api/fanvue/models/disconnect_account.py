"""Models of `disconnect_account`."""

from __future__ import annotations

from ...runtime.fields import model as _model
from ...runtime.models import Model


@_model
class DisconnectAccount(Model):
    """An object without documented fields."""
