"""Models of `delete_vault_media`."""

from __future__ import annotations

from ...runtime.fields import model, needed
from ...runtime.models import Body
from ...runtime.types import Array


@model
class DeleteVaultMediaBody(Body):
    media_ids: Array[str] = needed("mediaIds")
