from __future__ import annotations

from attrs import define

from ..base import Model, wire


@define(eq=False, repr=False, kw_only=True)
class Submit2FaBody(Model):
    code: str = wire("code", check=str, required=True)
