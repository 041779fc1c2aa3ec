"""Models of `check_username_availability`."""

from __future__ import annotations

from ...runtime.fields import model as _model, required as _required
from ...runtime.models import Body


@_model
class CheckUsernameAvailabilityBody(Body):
    username: str = _required("username")
