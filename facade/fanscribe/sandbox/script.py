"""What an account does when it is asked to sign in: a script of steps, played in order, one poll after the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

import attrs


@attrs.frozen
class SignsIn:
    """Signed in, after `after` polls that find it still at work."""

    after: int = 1


@attrs.frozen
class AsksForCode:
    """Wants `code`, and keeps wanting it after a wrong one.

    Attributes:
        channel: how it reaches the creator; Fansly knows app and email, OnlyFans sms and app.
        hint: the end of a phone number, or a masked address.
    """

    code: str = "123456"
    channel: Literal["sms", "app", "email"] = "sms"
    hint: str | None = None
    after: int = 1


@attrs.frozen
class AsksForFaceCheck:
    """Wants a face check (OnlyFans)."""

    url: str = "https://verify.example/face"
    after: int = 1


@attrs.frozen
class AsksForApproval:
    """Waits for the creator's phone (OnlyFans, mobile app), which approves after `after` polls."""

    after: int = 2


@attrs.frozen
class Fails:
    """Does not sign in."""

    code: str = "INVALID_CREDENTIALS"
    message: str = "The email address or the password is wrong."
    after: int = 1


Step: TypeAlias = SignsIn | AsksForCode | AsksForFaceCheck | AsksForApproval | Fails


def complete(steps: Sequence[Step]) -> tuple[Step, ...]:
    """A script that has an end: one that says nothing else signs in."""
    ends = bool(steps) and isinstance(steps[-1], SignsIn | Fails)
    return (*steps, *(() if ends else (SignsIn(after=1 if not steps else 0),)))
