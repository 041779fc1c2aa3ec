"""The names of statuses in JSON, for the command and for Restate."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from fanscribe._signin.status import Authenticated, CodeChallenge, FaceCheck, Failed, Pending, PhoneApproval, Status

STATUS_NAMES: Final[Mapping[type[Status], str]] = {
    Pending: "pending",
    CodeChallenge: "code_challenge",
    FaceCheck: "face_check",
    PhoneApproval: "phone_approval",
    Authenticated: "authenticated",
    Failed: "failed",
}


def status_name(status: Status) -> str:
    """Return the name of a status, such as `code_challenge`."""
    return STATUS_NAMES[type(status)]
