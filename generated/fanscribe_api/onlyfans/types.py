"""Types that the whole package shares."""

from __future__ import annotations

import json
from collections.abc import Mapping, MutableMapping
from typing import IO, Any, BinaryIO, Generic, Literal, TypeVar

import attrs

T = TypeVar("T")


class Unset:
    """The type of `UNSET`: a field that is not there, which is not the same as one that is null."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: Any) -> Unset:
        return self

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Unset = Unset()

FileContent = IO[bytes] | bytes | str
FileTypes = tuple[str | None, FileContent, str | None] | tuple[str | None, FileContent, str | None, Mapping[str, str]]
RequestFiles = list[tuple[str, FileTypes]]


@attrs.define
class File:
    """A file to upload."""

    payload: BinaryIO
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """What httpx takes for a part of a multipart body."""
        return self.file_name, self.payload, self.mime_type


@attrs.frozen
class Response(Generic[T]):
    """An answer, as it came and as it reads.

    Attributes:
        status_code: a number, as the CDN in front of the API uses some outside the standard list.
        parsed: the model, where the status is documented and the body is JSON. What is no object stays as it came.
    """

    status_code: int
    content: bytes = attrs.field(repr=False)
    headers: MutableMapping[str, str] = attrs.field(repr=False)
    parsed: T | None = attrs.field(repr=False)

    @property
    def raw(self) -> Any:
        """The JSON of the answer, or None where it is none."""
        try:
            return json.loads(self.content)
        except (ValueError, RecursionError):
            return None


__all__ = ["UNSET", "File", "FileTypes", "RequestFiles", "Response", "Unset"]
