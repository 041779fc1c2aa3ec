"""Models of `delete_smart_link_postback`."""

from __future__ import annotations

from ...runtime.fields import model
from ...runtime.models import Model


@model
class DeleteSmartLinkPostback(Model):
    """An object of which no field is known."""
