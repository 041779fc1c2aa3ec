"""Every model of every package, and objects that fit them or not."""

import importlib
import json
import pkgutil
import random
import string
from datetime import datetime
from types import UnionType
from typing import Any, Union, get_args, get_origin

from fanscribe_api import onlyfans
from fanscribe_api.runtime.call import Call
from fanscribe_api.runtime.fields import field_table
from fanscribe_api.runtime.models import JsonObject
from fanscribe_platforms import PREFIXES

PACKAGES: dict[str, Any] = {name: importlib.import_module(f"fanscribe_api.{name}") for name in PREFIXES}


def models_of(package: str) -> list[type[JsonObject]]:
    """Every model of a package, each under one name."""
    parent = importlib.import_module(f"fanscribe_api.{package}.models")
    modules = [
        importlib.import_module(each.name) for each in pkgutil.walk_packages(parent.__path__, f"{parent.__name__}.")
    ]
    kinds = (kind for module in modules for kind in vars(module).values() if isinstance(kind, type))
    found = {kind for kind in kinds if issubclass(kind, JsonObject) and kind.__module__.startswith(parent.__name__)}
    return sorted(found, key=lambda kind: (kind.__module__, kind.__name__))


MODELS = [model for package in PACKAGES for model in models_of(package)]


def _sample(hint: Any, chance: random.Random, depth: int) -> Any:
    """A value that the annotation reads."""
    kinds = [
        each
        for each in (get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,))
        if each is not onlyfans.Unset
    ]
    match chance.choice(kinds):
        case type() as kind if issubclass(kind, JsonObject):
            return valid(kind, chance, depth + 1)
        case kind if get_origin(kind) is list:
            return [_sample(get_args(kind)[0], chance, depth + 1) for _ in range(chance.randrange(3))]
        case kind if kind is datetime:
            return chance.choice(
                [
                    "2026-09-01T10:00:00+00:00",
                    "2026-09-01 10:00:00",
                    "2026-09-01T10:00:00.123Z",
                    "2026-09-01T10:00+05:30",
                ]
            )
    return chance.choice([0, 1.5, True, "text", "", None, [], {}, [1, "a"], {"a": {"b": 1}}])


def valid(model: type[JsonObject], chance: random.Random, depth: int = 0) -> dict[str, Any]:
    """An object that fits a model, some of its fields left out."""
    known = field_table(model)
    fields = [name for name in known.hints if depth < 4 and chance.random() < 0.8]
    return {model.__fields__[name].alias: _sample(known.hints[name], chance, depth) for name in fields}


def mutate(value: Any, chance: random.Random) -> Any:
    """The same with some of it replaced by anything."""
    if chance.random() < 0.1:
        return chance.choice(
            [
                None,
                [],
                {},
                0,
                -1.5,
                True,
                "",
                "not a date",
                "9999-99-99T99:99:99",
                [None],
                {"": None},
                [[]],
                {"x": [{}]},
            ]
        )
    if isinstance(value, dict):
        result = {key: mutate(item, chance) for key, item in value.items()}
        return result | (
            {"".join(chance.choices(string.ascii_letters + "_[]", k=4)): 1} if chance.random() < 0.3 else {}
        )
    return [mutate(item, chance) for item in value] if isinstance(value, list) else value


def decode(value: Any) -> Any:
    """The same as it comes in a response."""
    return Call("GET", "/x").decode(json.dumps(value).encode())


def read_all(value: Any) -> None:
    """Reads every field of a model and of every model in it."""
    if isinstance(value, list):
        for item in value:
            read_all(item)
    elif isinstance(value, JsonObject):
        repr(value)
        for name in type(value).__fields__:
            read_all(getattr(value, name))
        for item in value.additional_properties.values():
            read_all(item)
