"""What the generator reads of a canonical document, and what it cannot read: that is left out by name."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from unittest import mock

from canonical.omissions import Omission, refuse_omissions, to_printable
from canonical.parameters import SCHEMA_MEDIA_TYPE
from intake.document import METHODS, Document, keep_operations, operations
from intake.errors import SpecError

from codegen.spelling import Spelling

# The generator prints some of its own objects into its warnings.
_ADDRESS: Final = re.compile(r"<[\w.]+ object at 0x[0-9a-f]+>")
_OPERATION: Final = re.compile(rf"({'|'.join(METHODS).upper()}) (.+) within")
_BYTES: Final = "application/octet-stream"


class Reading:
    """Reads a canonical document, and keeps what the generator makes of it."""

    def __init__(self) -> None:
        self._read: tuple[Document, Any] | None = None

    def __call__(self, document: Document, left_out: list[Omission]) -> Document:
        """The document without the operations that the generator cannot read, which are added to `left_out`."""
        self._read = _readable(document, left_out)
        return self._read[0]

    def of(self, document: Document) -> Any:
        """What the generator makes of a canonical document; a `Refused` where it cannot read all of it."""
        left_out: list[Omission] = []
        if self._read is None or self._read[0] is not document:
            self(document, left_out)
        refuse_omissions(left_out, "not everything was generated")
        assert self._read
        return self._read[1]


def readable(document: Document, left_out: list[Omission]) -> Document:
    """The canonical document without the operations that the generator cannot read, which are added to `left_out`."""
    return _readable(document, left_out)[0]


def _readable(document: Document, left_out: list[Omission]) -> tuple[Document, Any]:
    while True:
        data, faults = _attempt(document)
        if not faults:
            return document, data
        left_out += [Omission.from_texts(f"{method.upper()} {path}", "", why) for (method, path), why in faults.items()]
        document = keep_operations(
            document, {(method, path) for method, path, _ in operations(document)} - faults.keys()
        )
        if not operations(document):
            raise SpecError(f"the generator can read nothing of the document; the first: {left_out[0]}")


def _attempt(document: Document) -> tuple[Any, dict[tuple[str, str], str]]:
    """What the generator has read, and of each operation that it has not read why."""
    # Imported here: the other commands need no generator, and loading it takes longer than most of them.
    from openapi_python_client import schema
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.errors import GeneratorError
    from openapi_python_client.parser.openapi import Endpoint
    from pydantic import ValidationError

    spelled = Spelling(document)
    settings = ConfigFile(literal_enums=True, post_hooks=[], content_type_overrides=dict(_unknown_kinds(document)))
    config = Config.from_sources(settings, MetaType.NONE, Path(), "utf-8", overwrite=True, output_path=None)
    # It copies every endpoint again for each step of reading it, and never looks at the one before.
    with mock.patch.object(Endpoint, "__deepcopy__", lambda self, memo=None: self, create=True):
        try:
            data = GeneratorData.from_dict(spelled.document, config=config)
        except (NameError, RecursionError, AttributeError, KeyError, TypeError, ValueError) as error:
            # A schema that is nothing but itself, for one.
            raise SpecError(
                to_printable(f"the generator cannot read the document: {type(error).__name__}: {error}")
            ) from None
    if isinstance(data, GeneratorError):
        # It tells all that is wrong in thousands of characters: asked again, place by place.
        try:
            schema.OpenAPI.model_validate(spelled.document)
        except ValidationError as error:
            return None, dict(_misshapen(error, spelled))
        raise SpecError(f"the generator cannot read the document: {data.header}")
    faults: dict[tuple[str, str], str] = {}
    for warning in (error for each in data.endpoint_collections_by_tag.values() for error in each.parse_errors):
        found = _OPERATION.search(warning.header)
        if found is None:
            raise SpecError(f"the generator cannot read the document: {warning.header}")
        address = found[1].lower(), spelled.paths[found[2]]
        faults.setdefault(address, _ADDRESS.sub("…", warning.detail or "the generator does not say why"))
    if data.errors:
        # Of a schema that several operations share: it is they that lose something.
        raise SpecError(
            f"the generator cannot read a shared schema: {data.errors[0].header} {data.errors[0].detail}"[:400]
        )
    spelled.restore(data)
    return data, faults


def _misshapen(error: Any, spelled: Spelling) -> Iterator[tuple[tuple[str, str], str]]:
    """The operations in which a document is none, each with the first thing that is wrong with it, and where that is."""
    for each in error.errors(include_url=False, include_context=False, include_input=False):
        where = [str(part) for part in each["loc"]]
        told = f"{each['msg']} at {'.'.join(where[3:]) or 'its top'}"
        if len(where) < 3 or where[0] != "paths":
            raise SpecError(f"the generator cannot read the document: {each['msg']} at {'.'.join(where)}"[:400])
        item = spelled.document["paths"][where[1]]
        for method in [where[2]] if where[2] in METHODS else [method for method in METHODS if method in item]:
            yield (method, spelled.paths[where[1]]), told


def _unknown_kinds(document: Document) -> Iterator[tuple[str, str]]:
    for _, _, operation in operations(document):
        for content in (operation.get("requestBody", {}), *operation.get("responses", {}).values()):
            for kind in content.get("content", {}):
                if not SCHEMA_MEDIA_TYPE.fullmatch(kind.partition(";")[0].strip()):
                    yield kind, _BYTES
