"""Models of `enable_disable_welcome_message`."""

from __future__ import annotations

from ...runtime.models import Body, model, needed


@model
class EnableDisableWelcomeMessageBody(Body):
    enabled: bool = needed("enabled")
