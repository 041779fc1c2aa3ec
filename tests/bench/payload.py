"""Answers in the published shape: `payload.py FOLDER` writes them, in the peer's environment and by the peer's own types.

The peer is generated from the documents as published; ours are merged, and an answer made from them has fields that no operation sends.
What the peer does not take for valid is not written: it would be read on a slow path.
"""

import datetime
import itertools
import json
import sys
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin

CHATS = 100
LARGE = 5 * 2**20
# Of every object below a chat, each so many-th field is there.
SPARSE = 8


def sample(hint: Any, numbers: Iterator[int], depth: int = 0) -> Any:
    """A value with every field that a type has."""
    from pydantic import BaseModel

    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return sample(next(each for each in arguments if each is not type(None)), numbers, depth)
    if origin in (Annotated, Literal):
        return arguments[0] if origin is Literal else sample(arguments[0], numbers, depth)
    if origin is list:
        return [sample(arguments[0], numbers, depth + 1)] if depth < 8 else []
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        fields = hint.model_fields.items()
        return {field.alias or name: sample(field.annotation, numbers, depth + 1) for name, field in fields}
    number = next(numbers)
    plain = {bool: bool(number % 2), int: number, float: number / 4, str: f"text {number}"}
    return {**plain, datetime.datetime: "2026-09-01T10:00:00+00:00"}.get(hint)


def thin(value: Any, depth: int = 0) -> Any:
    """Return the same with few of the fields that objects below a chat have."""
    if isinstance(value, list):
        return [thin(item, depth) for item in value]
    if not isinstance(value, dict):
        return value
    step = SPARSE if depth > 1 else 1
    return {name: thin(item, depth + 1) for name, item in itertools.islice(value.items(), 0, None, step)}


def main(folder: Path) -> None:
    from onlyfansapi.types import AuthenticatePollStatusResponse, ChatListResponse, MeGetTopPercentageResponse

    numbers = itertools.count(1)
    kinds = (AuthenticatePollStatusResponse, ChatListResponse, MeGetTopPercentageResponse)
    poll, chats, small = (sample(kind, numbers) for kind in kinds)
    of_list = next(
        each for each in get_args(ChatListResponse.model_fields["data"].annotation) if get_origin(each) is list
    )
    item = get_args(of_list)[0]
    chats["data"] = [sample(item, numbers) for _ in range(CHATS)]
    count = LARGE * CHATS // len(json.dumps(chats))
    large = {**chats, "data": [sample(item, numbers) for _ in range(count)]}
    for name, kind, body in (
        ("poll.json", AuthenticatePollStatusResponse, poll),
        ("small.json", MeGetTopPercentageResponse, small),
        ("chats.json", ChatListResponse, chats),
        ("large.json", ChatListResponse, large),
        ("sparse.json", ChatListResponse, thin(chats)),
    ):
        kind.model_validate(body)
        (folder / name).write_text(json.dumps(body))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
