"""Models of `remove_user_from_list`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class RemoveUserFromList(Model):
    data: Any = wire("data")
