"""What two schemas of an answer have in common: one schema for both.

The order does not matter, neither of the two nor of several: otherwise the order of a publication would show in the result.
What is not known says nothing: an empty example beside a full one leaves the type that the full one has. Where the types are
different, the answer may be either.
"""

from collections.abc import Iterator

from canonical.tables import Schema


def union(one: Schema, other: Schema) -> Schema:
    """A schema for whatever fits `one` or `other`."""
    if one == other:
        return one
    kinds: dict[str, Schema] = {}
    for schema in (*_branches(one), *_branches(other)):
        kind = _kind(schema)
        kinds[kind] = _alike(kind, kinds[kind], schema) if kind in kinds else schema
    branches = [_bare(kinds[kind]) for kind in sorted(kinds)]
    both = branches[0] if len(branches) == 1 else {"anyOf": branches} if branches else {}
    # Of lists and objects anything may be null, as of everything that may be either: to say so of some would depend on the order.
    if len(kinds) < 2 and _PLAIN.issuperset(kinds) and (one.get("nullable") or other.get("nullable")):
        both = {**both, "nullable": True}
    return both


_PLAIN = frozenset({"string", "number", "boolean"})


def _branches(schema: Schema) -> Iterator[Schema]:
    """What a schema may be, one by one; nothing where it says nothing."""
    if "anyOf" in schema:
        for branch in schema["anyOf"]:
            yield from _branches(branch)
    elif "$ref" in schema or "type" in schema:
        yield schema


def _kind(schema: Schema) -> str:
    """Schemas of one kind are merged. A whole number is a number, and an object of a name is an object."""
    return "object" if "$ref" in schema else {"integer": "number"}.get(schema["type"], str(schema["type"]))


def _bare(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if key != "nullable"}


def _alike(kind: str, one: Schema, other: Schema) -> Schema:
    """Two objects field by field, two lists item by item, two plain values by what they share."""
    match kind:
        case "object" if "$ref" in one or "$ref" in other:
            return min((each for each in (one, other) if "$ref" in each), key=lambda schema: str(schema["$ref"]))
        case "object":
            return _objects(one, other)
        case "array":
            return {"type": "array", "items": union(one.get("items", {}), other.get("items", {}))}
    if one["type"] != other["type"]:
        return {"type": "number"}
    shared: Schema = {key: one[key] for key in ("format", "enum") if key in one and one[key] == other.get(key)}
    return {"type": one["type"], **shared}


def _objects(one: Schema, other: Schema) -> Schema:
    both: Schema = {"type": "object"}
    fields = [schema.get("properties", {}) for schema in (one, other)]
    if names := sorted({*fields[0], *fields[1]}):
        both["properties"] = {
            name: union(fields[0][name], fields[1][name])
            if name in fields[0] and name in fields[1]
            else (fields[0] | fields[1])[name]
            for name in names
        }
    if required := sorted(set(one.get("required", ())) & set(other.get("required", ()))):
        both["required"] = required
    extra = [
        schema["additionalProperties"]
        for schema in (one, other)
        if isinstance(schema.get("additionalProperties"), dict)
    ]
    if len(extra) == 2:
        both["additionalProperties"] = union(*extra)
    return both
