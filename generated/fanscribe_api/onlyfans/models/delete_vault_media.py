"""Models of `delete_vault_media`."""

from __future__ import annotations

from ...runtime.fields import model, needed
from ...runtime.models import Body


@model
class DeleteVaultMediaBody(Body):
    media_ids: list[str] = needed("mediaIds")
