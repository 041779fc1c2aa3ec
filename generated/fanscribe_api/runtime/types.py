"""Types shared by operations and models."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import IO, Annotated, Any, Generic, Literal, TypeAlias, TypeVar

import attrs

from .errors import Hinting
from .usage import Usage, parse_usage

T = TypeVar("T")


class Unset:
    """The type of `UNSET`: a missing field, which is not the same as one that is null."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, _memo: Any) -> Unset:
        return self

    def __reduce__(self) -> str:
        return "UNSET"

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        from .schemas import unset_schema

        return unset_schema()


UNSET: Unset = Unset()


class Opaque(Hinting):
    """The base of classes whose objects pydantic takes as they are."""

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        from .schemas import instance_schema

        return instance_schema(cls)


@attrs.frozen
class File(Opaque):
    """A file to upload, with a name and a media type of its own.

    Attributes:
        content: a path, the bytes, or a file opened for reading bytes.
        name: the file name to send; by default that of the path or the open file.
        media_type: the media type; by default guessed from the name.
    """

    content: str | os.PathLike[str] | bytes | IO[bytes] = attrs.field(repr=False)
    name: str | None = None
    media_type: str | None = None


Array: TypeAlias = list[T] | tuple[T, ...]
"""A list in a request. A str is not one, though it is a sequence of str."""


class _OpenFileSchema:
    """Tells pydantic what an open file is."""

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        from .schemas import open_file_schema

        return open_file_schema()


OpenFile: TypeAlias = Annotated[IO[bytes], _OpenFileSchema]
"""A file opened for reading bytes."""

Upload: TypeAlias = File | str | os.PathLike[str] | bytes | OpenFile
"""A file to upload: a path, bytes, an open file, or a `File` to set its name."""


@attrs.frozen
class Response(Opaque, Generic[T]):
    """A response, raw and parsed. Its body may hold secrets, so the repr leaves it out.

    Attributes:
        status_code: the HTTP status.
        headers: the headers; names are case-insensitive.
        content: the body.
        json: the decoded JSON.
        parsed: the result of the operation. Of a 304 it is None, as are the content's JSON and `data`.
        usage: what the call cost, and what is left, by the headers and the body.
    """

    status_code: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    content: bytes = attrs.field(repr=False)
    json: Any = attrs.field(repr=False)
    parsed: T = attrs.field(repr=False)
    usage: Usage = attrs.field(
        default=attrs.Factory(lambda self: parse_usage(self.json, self.headers), takes_self=True), kw_only=True
    )

    @property
    def data(self) -> Any:
        """The `data` of the JSON; None if it has none."""
        return self.json.get("data") if isinstance(self.json, dict) else None

    @property
    def etag(self) -> str | None:
        """The `ETag` of the answer, for `if_none_match` of a later `raw` call; None if the provider sent none."""
        return self.headers.get("etag") or None
