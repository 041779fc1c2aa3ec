"""Models of `delete_vault_media`."""

from __future__ import annotations

from ...runtime.fields import model as _model, required as _required
from ...runtime.models import Body
from ...runtime.types import Array


@_model
class DeleteVaultMediaBody(Body):
    media_ids: Array[str] = _required("mediaIds")
