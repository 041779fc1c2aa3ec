"""Models of `list_wallets`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class ListWallets(Model):
    data: Any = wire("data")
