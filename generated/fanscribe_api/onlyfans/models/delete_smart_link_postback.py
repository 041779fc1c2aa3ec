"""Models of `delete_smart_link_postback`."""

from __future__ import annotations

from attrs import define

from ...runtime.models import Model


@define(eq=False, repr=False, kw_only=True)
class DeleteSmartLinkPostback(Model):
    """An object of which no field is known."""
