"""Models of `add_users_to_list`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class AddUsersToList(Model):
    data: Any = wire("data")
