"""Models of `disconnect_account`."""

from __future__ import annotations

from attrs import define

from ...runtime.models import Model


@define(eq=False, repr=False, kw_only=True)
class DisconnectAccount(Model):
    """An object of which no field is known."""
