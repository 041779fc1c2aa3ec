"""Models of `add_users_to_list`."""

from __future__ import annotations

from typing import Any

from ...runtime.models import Model, model, wire


@model
class AddUsersToList(Model):
    data: Any = wire("data")
