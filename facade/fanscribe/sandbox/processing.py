"""Exports and uploads: a script of words for each id, which polls advance in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

import attrs

from fanscribe._core.clock import utc_timestamp

Word: TypeAlias = str | Mapping[str, Any]

DEFAULT_EXPORT: Final[Sequence[Word]] = ("in_progress", "completed")
DEFAULT_UPLOAD: Final[Sequence[Word]] = ("processing", "completed")


@attrs.define(eq=False)
class SandboxProcessing:
    """An export or an upload, and its position in its script.

    Attributes:
        words: a status word for each poll, or the fields of the answer with `status`; the last one stays.
    """

    words: Sequence[Word]
    polls: int = 0

    def next_fields(self) -> dict[str, Any]:
        """Return the fields of the next answer that the script sets."""
        word = self.words[min(self.polls, len(self.words) - 1)]
        self.polls += 1
        return {"status": word} if isinstance(word, str) else dict(word)


def export_status(export_id: str, fields: dict[str, Any]) -> dict[str, Any]:
    """Return the `data` of a poll of an export."""
    word, now = fields.get("status"), utc_timestamp()
    is_completed, has_failed = word == "completed", word in ("failed", "calculating_credits_failed")
    return {
        "id": export_id,
        "type": "transactions",
        "file_type": "csv",
        "progress_percentage": 100 if is_completed else None,
        "completed_at": now if is_completed else None,
        "failed_at": now if has_failed else None,
        "failed_reason": "The export has failed." if has_failed else None,
    } | fields


def upload_status(upload_id: str, fields: dict[str, Any]) -> dict[str, Any]:
    """Return the answer to a poll of an upload: each word has fields of its own."""
    about: dict[str, Any] = {"prefixed_id": upload_id}
    if fields.get("status") == "completed":
        about |= {"credits_used": 3, "media": {"id": 1001, "isReady": True, "hasError": False, "type": "photo"}}
    if fields.get("status") == "failed":
        about["error"] = "The upload has failed."
    return about | fields
