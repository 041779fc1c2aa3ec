"""Merge two schemas of a response into one that allows both.

Merging is commutative and associative: otherwise the order of a publication would show in the result.
An unknown type adds nothing: an empty example beside a full one leaves the type of the full one. Different types become a union.
"""

from collections.abc import Iterator

from canonical.schemas import Schema, stable_json


def union(left: Schema, right: Schema) -> Schema:
    """Return a schema for every value that fits `left` or `right`."""
    if left == right:
        return left
    by_key: dict[str, Schema] = {}
    for schema in (*_iter_branches(left), *_iter_branches(right)):
        key = _merge_key(schema)
        by_key[key] = _merge(key, by_key[key], schema) if key in by_key else schema
    branches = sorted(map(_without_nullable, by_key.values()), key=stable_json)
    merged = branches[0] if len(branches) == 1 else {"anyOf": branches} if branches else {}
    # Any list, object or union in a response may be null: marking only some would depend on the order.
    nullable = [schema for schema in (left, right) if schema.get("nullable")]
    if len(by_key) < 2 and _SCALAR_TYPES.issuperset(by_key) and nullable:
        # A string that is nullable and nothing else is how an unknown type is published: a known one must not become it.
        is_known = merged == {"type": "string"} and _UNKNOWN not in nullable
        merged = merged if is_known else {**merged, "nullable": True}
    return merged


_UNKNOWN = {"type": "string", "nullable": True}
_SCALAR_TYPES = frozenset({"string", "number", "boolean"})


def _iter_branches(schema: Schema) -> Iterator[Schema]:
    """Yield the branches of a schema; nothing if its type is unknown."""
    if "anyOf" in schema:
        for branch in schema["anyOf"]:
            yield from _iter_branches(branch)
    elif "$ref" in schema or "type" in schema:
        yield schema


def _merge_key(schema: Schema) -> str:
    """Return the key by which schemas are merged: an integer is a number, a reference is an object."""
    return "object" if "$ref" in schema else {"integer": "number"}.get(schema["type"], str(schema["type"]))


def _without_nullable(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if key != "nullable"}


def _merge(key: str, left: Schema, right: Schema) -> Schema:
    """Merge objects field by field, lists item by item, and scalars by their common keywords."""
    match key:
        case "object" if "$ref" in left or "$ref" in right:
            return min((each for each in (left, right) if "$ref" in each), key=lambda schema: str(schema["$ref"]))
        case "object":
            return _merge_objects(left, right)
        case "array":
            return {"type": "array", "items": union(left.get("items", {}), right.get("items", {}))}
    if left["type"] != right["type"]:
        return {"type": "number"}
    shared: Schema = {key: left[key] for key in ("format", "enum") if key in left and left[key] == right.get(key)}
    return {"type": left["type"], **shared}


def _merge_objects(left: Schema, right: Schema) -> Schema:
    merged: Schema = {"type": "object"}
    fields = [schema.get("properties", {}) for schema in (left, right)]
    if names := sorted({*fields[0], *fields[1]}):
        merged["properties"] = {
            name: union(fields[0][name], fields[1][name])
            if name in fields[0] and name in fields[1]
            else (fields[0] | fields[1])[name]
            for name in names
        }
    if required := sorted(set(left.get("required", ())) & set(right.get("required", ()))):
        merged["required"] = required
    extra = [
        schema["additionalProperties"]
        for schema in (left, right)
        if isinstance(schema.get("additionalProperties"), dict)
    ]
    if len(extra) == 2:
        merged["additionalProperties"] = union(*extra)
    return merged
