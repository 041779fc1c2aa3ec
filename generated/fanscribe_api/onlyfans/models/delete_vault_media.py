"""Models of `delete_vault_media`."""

from __future__ import annotations

from ...runtime.models import Body, model, needed


@model
class DeleteVaultMediaBody(Body):
    media_ids: list[str] = needed("mediaIds")
