"""The causes of an error."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import TracebackType
from typing import Final, TypeVar

ErrorT = TypeVar("ErrorT", bound=BaseException)
_PRIVATE: Final = re.compile(r"fanscribe\._|fanscribe_api\.")


def causes(error: BaseException) -> Iterator[BaseException]:
    """Yield an error, its causes and contexts, and those of the errors in a group."""
    left: list[BaseException | None] = [error]
    seen: set[int] = set()
    while left:
        each = left.pop(0)
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        left += [*(each.exceptions if isinstance(each, BaseExceptionGroup) else ()), each.__cause__, each.__context__]


def trim_traceback(error: ErrorT) -> ErrorT:
    """Leave the private frames of this package out of the traceback of an error; those of callbacks stay."""
    kept, trace = list[TracebackType](), error.__traceback__
    while trace is not None:
        if not _PRIVATE.match(str(trace.tb_frame.f_globals.get("__name__"))):
            kept.append(trace)
        trace = trace.tb_next
    trimmed = None
    for each in reversed(kept):
        trimmed = TracebackType(trimmed, each.tb_frame, each.tb_lasti, each.tb_lineno)
    return error.with_traceback(trimmed)
