from __future__ import annotations

from attrs import define

from ..base import ListOf, Model, wire


@define(eq=False, repr=False, kw_only=True)
class ReorderSocialMediaButtonsBody(Model):
    button_ids: list[str] = wire("button_ids", check=ListOf(str), required=True)
