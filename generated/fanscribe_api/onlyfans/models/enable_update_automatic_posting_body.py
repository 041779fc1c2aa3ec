from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, wire

if TYPE_CHECKING:
    from ..models.enable_update_automatic_posting_body_period import EnableUpdateAutomaticPostingBodyPeriod


@define(eq=False, repr=False, kw_only=True)
class EnableUpdateAutomaticPostingBody(Model):
    period: EnableUpdateAutomaticPostingBodyPeriod = wire("period", check=(6, 12, 24, 48), required=True)
