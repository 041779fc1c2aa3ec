"""The script of an account's sign-in: steps that polls advance in order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

import attrs

from fanscribe._core.arguments import explained_class


@explained_class
@attrs.frozen
class SignsIn:
    """Sign in, after `after` polls that find it still in progress."""

    after: int = 1


@explained_class
@attrs.frozen
class AsksForCode:
    """Ask for `code`, and again after a wrong one.

    Attributes:
        channel: how the code reaches the creator: "app" or "email" on Fansly, "sms" or "app" on OnlyFans.
        hint: the end of a phone number, or a masked address.
    """

    code: str = "123456"
    channel: Literal["sms", "app", "email"] = "sms"
    hint: str | None = None
    after: int = 1


@explained_class
@attrs.frozen
class AsksForFaceCheck:
    """Ask for a face check (OnlyFans)."""

    url: str = "https://verify.example/face"
    after: int = 1


@explained_class
@attrs.frozen
class AsksForApproval:
    """Wait for the creator's phone (OnlyFans, mobile app), which approves after `after` polls."""

    after: int = 2


@explained_class
@attrs.frozen
class Fails:
    """Fail to sign in."""

    code: str = "INVALID_CREDENTIALS"
    message: str = "The email address or the password is wrong."
    after: int = 1


Step: TypeAlias = SignsIn | AsksForCode | AsksForFaceCheck | AsksForApproval | Fails


def complete_script(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Return the steps with an end: a script without one signs in."""
    ends = bool(steps) and isinstance(steps[-1], SignsIn | Fails)
    return (*steps, *(() if ends else (SignsIn(after=1 if not steps else 0),)))
