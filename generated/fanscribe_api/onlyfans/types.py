"""Types that models and endpoint modules share."""

from collections.abc import Mapping, MutableMapping
from typing import IO, Any, BinaryIO, Generic, Literal, TypeVar

from attrs import define


class Unset:
    def __bool__(self) -> Literal[False]:
        return False


UNSET: Unset = Unset()

FileContent = IO[bytes] | bytes | str
FileTypes = tuple[str | None, FileContent, str | None] | tuple[str | None, FileContent, str | None, Mapping[str, str]]
RequestFiles = list[tuple[str, FileTypes]]


@define
class File:
    """A file to upload."""

    payload: BinaryIO
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """What httpx takes for a part of a multipart body."""
        return self.file_name, self.payload, self.mime_type


T = TypeVar("T")


@define
class Response(Generic[T]):
    """An answer: its status, its bytes and headers, and the model where its status is documented."""

    status_code: int
    content: bytes
    headers: MutableMapping[str, str]
    parsed: T | None


def to_query(params: Mapping[str, Any]) -> dict[str, Any]:
    """Query parameters as Laravel reads them: lists as `name[]`, booleans as 1 and 0, nothing for what is unset or None."""
    query: dict[str, Any] = {}
    for name, value in params.items():
        if isinstance(value, Unset) or value is None:
            continue
        if isinstance(value, list):
            query[name if name.endswith("[]") else f"{name}[]"] = [
                int(item) if isinstance(item, bool) else item for item in value
            ]
        else:
            query[name] = int(value) if isinstance(value, bool) else value
    return query


__all__ = ["UNSET", "File", "FileTypes", "RequestFiles", "Response", "Unset", "to_query"]
