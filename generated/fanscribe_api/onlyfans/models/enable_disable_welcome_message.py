"""Models of `enable_disable_welcome_message`."""

from __future__ import annotations

from ...runtime.fields import model as _model, required as _required
from ...runtime.models import Body


@_model
class EnableDisableWelcomeMessageBody(Body):
    enabled: bool = _required("enabled")
