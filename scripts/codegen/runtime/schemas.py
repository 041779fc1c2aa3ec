"""Schemas for pydantic: how it validates, writes and describes types that are not its own. Imported when it asks."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

from pydantic_core import SchemaSerializer, core_schema

from .models import JsonObject
from .types import UNSET, Unset


def unset_schema() -> core_schema.CoreSchema:
    """Return the schema of `UNSET`. JSON has no such value: there, null stands for an argument that is left out."""

    def validate(value: Any) -> Unset:
        if value is None or isinstance(value, Unset):
            return UNSET
        raise ValueError("this is not UNSET")

    return core_schema.no_info_plain_validator_function(
        validate,
        json_schema_input_schema=core_schema.none_schema(),
        serialization=core_schema.plain_serializer_function_ser_schema(lambda _: None),
    )


def instance_schema(kind: type[Any]) -> core_schema.CoreSchema:
    """Return the schema of objects that are taken as they are, which JSON cannot express.

    An error shows the class of anything else, and not what it holds: it may be a dict with a password.
    """

    def hide(value: Any) -> Any:
        return value if isinstance(value, kind) else f"{type(value).__name__} (not shown)"

    return core_schema.no_info_before_validator_function(hide, core_schema.is_instance_schema(kind))


def open_file_schema() -> core_schema.CoreSchema:
    """Return the schema of an open file, which JSON cannot express."""

    def validate(value: Any) -> Any:
        if hasattr(value, "read"):
            return value
        raise ValueError("this is not an open file")

    return core_schema.no_info_plain_validator_function(validate)


def model_schema(kind: type[JsonObject]) -> core_schema.CoreSchema:
    """Return the schema of a model: itself, or an object with the names in JSON; it is written as one.

    An object of a request is checked, as where it is made. A model of another class is a mapping, too, but a mistake.
    """

    def validate(value: Any) -> JsonObject:
        if isinstance(value, kind):
            return value
        if isinstance(value, Mapping) and not isinstance(value, JsonObject):
            return kind.from_dict(dict(value)).__checked__()
        raise ValueError(f"this is neither {kind.__name__} nor an object")

    return core_schema.no_info_plain_validator_function(
        validate,
        json_schema_input_schema=core_schema.dict_schema(core_schema.str_schema()),
        serialization=core_schema.plain_serializer_function_ser_schema(
            lambda value: kind.to_dict(value), return_schema=core_schema.dict_schema(core_schema.str_schema())
        ),
    )


@functools.cache
def model_serializer(kind: Any) -> SchemaSerializer:
    """Return the serializer of a model, for where its type is not known."""
    return SchemaSerializer(model_schema(kind))
