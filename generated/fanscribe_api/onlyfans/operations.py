"""What every operation of this package is made of: a request, and how its answers are read."""

from __future__ import annotations

import json
from collections.abc import Mapping, MutableMapping
from datetime import datetime
from typing import Any
from urllib.parse import quote

from .base import Reader, written
from .types import Response, Unset

Answers = Mapping[int | tuple[int, int] | None, Reader | None]


def request(
    method: str,
    path: str,
    segments: Mapping[str, Any] | None = None,
    *,
    query: Mapping[str, Any] | None = None,
    headers: Mapping[str, Any] | None = None,
    cookies: Mapping[str, Any] | None = None,
    **body: Any,
) -> dict[str, Any]:
    """The arguments of a request for httpx. No segment leaves its place in the path; what is unset is not sent."""
    url = path.format(**{name: quote(str(value), safe="") for name, value in segments.items()}) if segments else path
    kwargs: dict[str, Any] = {"method": method, "url": url}
    if query is not None:
        kwargs["params"] = to_query(query)
    sent = {
        name: str(value)
        for name, value in (headers or {}).items()
        if not isinstance(value, Unset) and value is not None
    }
    if cookies:
        sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies.items() if not isinstance(value, Unset))
    if sent:
        kwargs["headers"] = sent
    for kind, value in body.items():
        if isinstance(value, Unset):
            continue
        match kind:
            case "json":
                kwargs["json"] = written(value, None)
            case "files":
                kwargs["files"] = value.to_multipart()
            case "data":
                kwargs["data"] = value.to_dict()
            case "content":
                kwargs["content"] = value.payload
    return kwargs


def to_query(params: Mapping[str, Any]) -> dict[str, Any]:
    """Query parameters as Laravel reads them: lists as `name[]`, booleans as 1 and 0, nothing for what is unset or None."""
    query: dict[str, Any] = {}
    for name, value in params.items():
        if isinstance(value, Unset) or value is None:
            continue
        if isinstance(value, list):
            query[name if name.endswith("[]") else f"{name}[]"] = [_in_query(item) for item in value]
        else:
            query[name] = _in_query(value)
    return query


def _in_query(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    return value.isoformat() if isinstance(value, datetime) else value


def as_text(content: bytes) -> str:
    """Reads an answer that is text."""
    return content.decode(errors="replace")


def as_bytes(content: bytes) -> bytes:
    """Reads an answer that is a file."""
    return content


def as_is(value: Any) -> Any:
    """Reads JSON of unknown shape."""
    return value


def answer(status: int, content: bytes, headers: MutableMapping[str, str], answers: Answers) -> Response[Any]:
    """The answer that a status and a body are. Nothing in either raises."""
    read = answers.get(status) or next(
        (read for code, read in answers.items() if isinstance(code, tuple) and code[0] <= status <= code[1]),
        answers.get(None),
    )
    parsed: Any = None
    if read in (as_text, as_bytes):
        parsed = read(content)
    elif read is not None and content:
        try:
            parsed = read(json.loads(content))
        except (ValueError, RecursionError):
            parsed = None
    return Response(status, content, headers, parsed)
