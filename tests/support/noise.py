"""A second publication of the same interface: other examples, another order."""

import copy
import random
import re
from typing import Any

import yaml

_WORDS = ["tidal", "grove", "", "0", "corkery.beryl@example.com", "line\nbreak", "null", "on"]
# Invisible characters that PyYAML does not escape; they always need double quotes.
_FORMATTING = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def republish(document: dict[str, Any], seed: int) -> dict[str, Any]:
    """Return `document` with new examples, and shuffled where order has no meaning."""
    chance = random.Random(seed)
    result = copy.deepcopy(document)
    chance.shuffle(result.get("tags", []))
    result["paths"] = _shuffle(result["paths"], chance)
    for item in result["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict):
                chance.shuffle(operation.get("parameters") or [])
    return _redraw(result, chance)


def dump_document(document: dict[str, Any]) -> bytes:
    """Print a document as the provider does: response codes and some names as bare integers, each text on one line."""
    text = yaml.dump(
        _with_bare_numbers(document), Dumper=_Printer, sort_keys=False, allow_unicode=True, width=2**31 - 1
    )
    return _FORMATTING.sub(lambda found: f"\\u{ord(found[0]):04X}", text).encode()


class _Printer(yaml.CSafeDumper):
    """Prints like Symfony, which Laravel uses: texts with several lines or invisible characters are escaped in double quotes."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _represent_text(printer: _Printer, text: str) -> yaml.ScalarNode:
    return printer.represent_scalar("tag:yaml.org,2002:str", text, style=None if text.isprintable() else '"')


_Printer.add_representer(str, _represent_text)


def _redraw(value: Any, chance: random.Random, *, names: bool = False) -> Any:
    if isinstance(value, list):
        return [_redraw(item, chance) for item in value]
    if not isinstance(value, dict):
        return value
    result: dict[str, Any] = {}
    for key, item in value.items():
        if key == "example" and not names:
            is_moment = isinstance(item, str) and re.match(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:", item)
            other = f"20{chance.randint(10, 29)}-01-0{chance.randint(1, 9)}T00:00:00+00:00"
            # Recorded times differ in the next publication.
            result[key] = other if is_moment else chance.choice([*_WORDS, None, 17, True, [], {"a": 1}])
        else:
            result[key] = _redraw(item, chance, names=key == "properties")
            if key in ("enum", "oneOf", "required") and isinstance(item, list):
                chance.shuffle(result[key])
    if not names and "schema" in result:
        result.setdefault("example", chance.random())
    return _shuffle(result, chance)


def _shuffle(value: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    items = list(value.items())
    chance.shuffle(items)
    return dict(items)


def _with_bare_numbers(value: Any) -> Any:
    if isinstance(value, dict):
        return {int(key) if key.isdecimal() else key: _with_bare_numbers(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_with_bare_numbers(item) for item in value]
    return value
