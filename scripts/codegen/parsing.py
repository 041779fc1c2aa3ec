"""Parse canonical documents with openapi-python-client. Operations that it cannot parse are left out by name."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from unittest import mock

from canonical.omissions import Omission, refuse_omissions, to_printable
from canonical.parameters import SCHEMA_MEDIA_TYPE
from intake.document import METHODS, Document, keep_operations, operations
from intake.errors import SpecError

from codegen.name_mangling import MangledDocument

# Some warnings of the generator contain the repr of its objects.
_ADDRESS: Final = re.compile(r"<[\w.]+ object at 0x[0-9a-f]+>")
_OPERATION: Final = re.compile(rf"({'|'.join(METHODS).upper()}) (.+) within")
_BYTES: Final = "application/octet-stream"


class DocumentParser:
    """Parses a canonical document, and caches the result."""

    def __init__(self) -> None:
        self._parsed: tuple[Document, Any] | None = None

    def __call__(self, document: Document, left_out: list[Omission]) -> Document:
        """Return the document without the operations that cannot be parsed, which are added to `left_out`."""
        self._parsed = _parse_readable(document, left_out)
        return self._parsed[0]

    def parse(self, document: Document) -> Any:
        """Return the generator's data of a canonical document; raises `Refused` unless all of it can be parsed."""
        left_out: list[Omission] = []
        if self._parsed is None or self._parsed[0] is not document:
            self(document, left_out)
        refuse_omissions(left_out, "not everything was generated")
        assert self._parsed
        return self._parsed[1]


def drop_unreadable(document: Document, left_out: list[Omission]) -> Document:
    """Return the document without the operations that cannot be parsed, which are added to `left_out`."""
    return _parse_readable(document, left_out)[0]


def _parse_readable(document: Document, left_out: list[Omission]) -> tuple[Document, Any]:
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
    """Return the generator's data, and the reason for each operation that it could not parse."""
    # Imported here: loading the generator takes longer than most commands.
    from openapi_python_client import schema
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.errors import GeneratorError
    from openapi_python_client.parser.openapi import Endpoint
    from pydantic import ValidationError

    mangled = MangledDocument(document)
    settings = ConfigFile(
        literal_enums=True, post_hooks=[], content_type_overrides=dict(_unknown_media_types(document))
    )
    config = Config.from_sources(settings, MetaType.NONE, Path(), "utf-8", overwrite=True, output_path=None)
    # The generator deep-copies each endpoint at every step, and never uses the copies.
    with mock.patch.object(Endpoint, "__deepcopy__", lambda self, _memo=None: self, create=True):
        try:
            data = GeneratorData.from_dict(mangled.document, config=config)
        except (NameError, RecursionError, AttributeError, KeyError, TypeError, ValueError) as error:
            # For example, a schema that refers only to itself.
            raise SpecError(
                to_printable(f"the generator cannot read the document: {type(error).__name__}: {error}")
            ) from None
    if isinstance(data, GeneratorError):
        # Its message has thousands of characters: validate again to learn the places.
        try:
            schema.OpenAPI.model_validate(mangled.document)
        except ValidationError as error:
            return None, dict(_invalid_operations(error, mangled))
        raise SpecError(f"the generator cannot read the document: {data.header}")
    faults: dict[tuple[str, str], str] = {}
    for warning in (error for each in data.endpoint_collections_by_tag.values() for error in each.parse_errors):
        found = _OPERATION.search(warning.header)
        if found is None:
            raise SpecError(f"the generator cannot read the document: {warning.header}")
        address = found[1].lower(), mangled.paths[found[2]]
        faults.setdefault(address, _ADDRESS.sub("…", warning.detail or "the generator does not say why"))
    if data.errors:
        # A shared schema: several operations would lose something.
        raise SpecError(
            f"the generator cannot read a shared schema: {data.errors[0].header} {data.errors[0].detail}"[:400]
        )
    mangled.restore(data)
    return data, faults


def _invalid_operations(error: Any, mangled: MangledDocument) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield the operations that are not valid OpenAPI, each with its first fault and where that is."""
    for each in error.errors(include_url=False, include_context=False, include_input=False):
        where = [str(part) for part in each["loc"]]
        fault = f"{each['msg']} at {'.'.join(where[3:]) or 'its top'}"
        if len(where) < 3 or where[0] != "paths":
            raise SpecError(f"the generator cannot read the document: {each['msg']} at {'.'.join(where)}"[:400])
        item = mangled.document["paths"][where[1]]
        for method in [where[2]] if where[2] in METHODS else [method for method in METHODS if method in item]:
            yield (method, mangled.paths[where[1]]), fault


def _unknown_media_types(document: Document) -> Iterator[tuple[str, str]]:
    for _, _, operation in operations(document):
        for content in (operation.get("requestBody", {}), *operation.get("responses", {}).values()):
            for kind in content.get("content", {}):
                if not SCHEMA_MEDIA_TYPE.fullmatch(kind.partition(";")[0].strip()):
                    yield kind, _BYTES
