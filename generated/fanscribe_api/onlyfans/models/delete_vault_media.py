"""Models of `delete_vault_media`."""

from __future__ import annotations

from attrs import define

from ...runtime.models import Body, wire


@define(eq=False, repr=False, kw_only=True)
class DeleteVaultMediaBody(Body):
    media_ids: list[str] = wire("mediaIds", required=True)
