"""Models of `remove_users_from_list`."""

from __future__ import annotations

from typing import Any

from ...runtime.models import Model, model, wire


@model
class RemoveUsersFromList(Model):
    data: Any = wire("data")
