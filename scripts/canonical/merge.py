"""What two schemas of an answer have in common: one schema for both.

The order does not matter, neither of the two nor of several: otherwise the order of a publication would show in the result.
Parsing leaves alone what does not fit its type, so a type that is right now and then is better than none: an object wins over
anything else, then a list.
"""

from typing import Any

Schema = dict[str, Any]


def union(one: Schema, other: Schema) -> Schema:
    """A schema for whatever fits `one` or `other`."""
    if one == other:
        return one
    higher, lower = sorted((one, other), key=_rank, reverse=True)
    both = higher if _rank(higher) > _rank(lower) else _alike(one, other)
    both = {key: value for key, value in both.items() if key not in ("description", "nullable")}
    if one.get("description") and one.get("description") == other.get("description"):
        both["description"] = one["description"]
    # Of lists and objects anything may be null, as of everything that does not fit: to say so of some would depend on the order.
    if _rank(both) == 0 and "type" in both and (one.get("nullable") or other.get("nullable")):
        both["nullable"] = True
    return both


def _rank(schema: Schema) -> int:
    if "$ref" in schema:
        return 3
    return {"object": 2, "array": 1}.get(schema.get("type", ""), 0)


def _alike(one: Schema, other: Schema) -> Schema:
    """Two objects field by field, two lists item by item, two plain values by what they share."""
    match _rank(one):
        case 3:
            return min(one, other, key=lambda schema: str(schema["$ref"]))
        case 2:
            return _objects(one, other)
        case 1:
            return {"type": "array", "items": union(one.get("items", {}), other.get("items", {}))}
    kinds = {one.get("type"), other.get("type")}
    if kinds == {"integer", "number"}:
        return {"type": "number"}
    if len(kinds) > 1 or None in kinds:
        return {}
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
