"""Schemas for pydantic: how it validates, writes and describes types that are not its own. Imported when it asks."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

from pydantic_core import InitErrorDetails, PydanticCustomError, SchemaSerializer, ValidationError, core_schema

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


class NotShown(str):
    """The text that stands for a value in an error."""

    __slots__ = ()


def hide_input(schema: core_schema.CoreSchema, name: str) -> core_schema.CoreSchema:
    """Return the schema with errors that show the class of what was given, and not what it holds: it may be a password.

    Args:
        name: what errors about a union call this one of its types.
    """

    def validate_hidden(value: Any, validate: Any) -> Any:
        try:
            return validate(value)
        except ValidationError as error:
            title, faults = error.title, [_hide_input_of(each) for each in error.errors()]
        raise ValidationError.from_exception_data(title, faults)

    validate_hidden.__name__ = validate_hidden.__qualname__ = name
    return core_schema.no_info_wrap_validator_function(
        validate_hidden, schema, serialization=schema.get("serialization")
    )


def _hide_input_of(fault: Any) -> InitErrorDetails:
    given = fault["input"]
    shown = given if isinstance(given, NotShown) else NotShown(f"{type(given).__name__} (not shown)")
    return InitErrorDetails(type=PydanticCustomError(fault["type"], fault["msg"]), loc=fault["loc"], input=shown)


def call_schema(function: Any, handler: Any) -> core_schema.CoreSchema:
    """Return the schema of the calls of a function. Any of its arguments may be a secret, or be passed where one was meant."""
    schema: core_schema.CallSchema = handler(function)
    return schema | {"arguments_schema": hide_input(schema["arguments_schema"], function.__name__)}


def instance_schema(kind: type[Any]) -> core_schema.CoreSchema:
    """Return the schema of objects that are taken as they are, which JSON cannot express."""
    return hide_input(core_schema.is_instance_schema(kind), kind.__name__)


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

    schema = core_schema.no_info_plain_validator_function(
        validate,
        json_schema_input_schema=core_schema.dict_schema(core_schema.str_schema()),
        serialization=core_schema.plain_serializer_function_ser_schema(
            lambda value: kind.to_dict(value), return_schema=core_schema.dict_schema(core_schema.str_schema())
        ),
    )
    return hide_input(schema, kind.__name__)


@functools.cache
def model_serializer(kind: Any) -> SchemaSerializer:
    """Return the serializer of a model, for where its type is not known."""
    return SchemaSerializer(model_schema(kind))
