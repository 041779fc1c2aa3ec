from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class Submit2FaBody(Model):
    """Attributes:
    code: Empty when selfie_verification_completed is true.
    selfie_verification_completed: Needed when code is absent.
    """

    code: str | Unset = wire("code", check=str)
    selfie_verification_completed: bool | Unset = wire("selfie_verification_completed", check=bool)
