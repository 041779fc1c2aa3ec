"""Models of `enable_disable_welcome_message`."""

from __future__ import annotations

from ...runtime.fields import model, needed
from ...runtime.models import Body


@model
class EnableDisableWelcomeMessageBody(Body):
    enabled: bool = needed("enabled")
