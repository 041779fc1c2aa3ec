"""The table of what takes its time at a platform: what is polled, and its words."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, Final, Generic, TypeAlias

import attrs
from fanscribe_api.runtime.types import Response

from fanscribe._core.json_fields import as_dict, as_text, unwrap_data
from fanscribe._core.redaction import Redaction
from fanscribe._signin.status import Completed, Failed, Pending, Platform, ProcessingStatus, ResultT

Fields: TypeAlias = Mapping[str, Any]
_ACCEPTED: Final = 202


@attrs.frozen(kw_only=True)
class ProcessingKind(Generic[ResultT]):
    """One row of the table of what takes its time. The readers get the fields of an answer, or those of its `data`.

    Attributes:
        name: what it is called in messages.
        platform: where it is processed.
        word: reads the status word.
        at_work, completed, failed: the words that mean work, the good end, and the failed end; any other is reported as unknown.
        is_ready: whether the good end counts; otherwise it is work.
        is_broken: whether what is not ready never will be.
        message: reads why it failed.
        percentage: reads how much is done.
        events: how the names of webhook events about it begin.
        named_id: reads the id in an answer, or in the payload of an event.
    """

    name: str
    platform: Platform
    word: Callable[[Fields], Any]
    at_work: frozenset[str]
    completed: frozenset[str]
    failed: frozenset[str]
    is_ready: Callable[[Fields], bool] = attrs.field(default=lambda fields: True)
    is_broken: Callable[[Fields], bool] = attrs.field(default=lambda fields: False)
    message: Callable[[Fields], Any] = attrs.field(default=lambda fields: None)
    percentage: Callable[[Fields], Any] = attrs.field(default=lambda fields: None)
    events: str | None = None
    named_id: Callable[[Fields], Any] = attrs.field(default=lambda fields: None)

    def is_about_another(self, body: Any, given_id: str) -> bool:
        """Return whether an answer names another export or upload; an id of another form may be another name of this one."""
        named = as_text(self.named_id(unwrap_data(body)))
        return named not in (None, given_id) and _form(named) == _form(given_id)

    def read(self, response: Response[ResultT], redact: Redaction) -> ProcessingStatus[ResultT]:
        """Return the status in the answer to a poll."""
        body = as_dict(response.json)
        data = as_dict(body.get("data"))
        fields = body if as_text(self.word(data)) is None else data
        word = as_text(self.word(fields))
        if word in self.completed and response.status_code != _ACCEPTED:
            if self.is_ready(fields):
                return Completed(response.parsed, reason="The provider says that it is completed.")
            if self.is_broken(fields):
                return Failed(
                    word, "it is not ready, and has an error", reason="The provider says that it has an error."
                )
        shown = None if word is None else redact(word)
        if word in self.failed:
            message = as_text(self.message(fields))
            redacted = None if message is None else redact(message)
            return Failed(shown, redacted, reason="The provider says that it is over and did not succeed.")
        is_known = shown is None or word in self.at_work | self.completed
        unknown = () if is_known else ((f"{self.name} status", str(shown)),)
        percentage = _number(self.percentage(fields))
        return Pending(shown, percentage=percentage, unknown=unknown, reason="The provider is at work.")


def _form(given_id: str | None) -> str | None:
    """Return the prefix of an id; for one of digits, that it is."""
    return None if given_id is None else "0" if given_id.isdigit() else given_id.rpartition("_")[0]


def _number(value: Any) -> float | None:
    """Return a number, also from text; None for anything else."""
    try:
        number = value if isinstance(value, float) else float(as_text(value) or "nan")
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None
