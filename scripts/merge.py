"""What two schemas have in common when an answer may be either: one schema that holds both."""

from typing import Any

Schema = dict[str, Any]


def union(one: Schema, other: Schema) -> Schema:
    """A schema for whatever fits `one` or `other`; unconstrained where they have no type in common."""
    if _bare(one) == _bare(other):
        return one
    if not one or not other or "type" not in one or one["type"] != other.get("type"):
        return {}
    both: Schema = {"type": one["type"]}
    if one.get("nullable") or other.get("nullable"):
        both["nullable"] = True
    match one["type"]:
        case "object":
            fields = [schema.get("properties", {}) for schema in (one, other)]
            names = sorted({*fields[0], *fields[1]})
            if names:
                both["properties"] = {
                    name: union(fields[0][name], fields[1][name])
                    if name in fields[0] and name in fields[1]
                    else (fields[0] | fields[1])[name]
                    for name in names
                }
            required = sorted(set(one.get("required", ())) & set(other.get("required", ())))
            if required:
                both["required"] = required
            extra = [
                schema["additionalProperties"]
                for schema in (one, other)
                if isinstance(schema.get("additionalProperties"), dict)
            ]
            if len(extra) == 2:
                both["additionalProperties"] = union(*extra)
        case "array":
            both["items"] = union(one.get("items", {}), other.get("items", {}))
        case _ if one.get("format") == other.get("format") and one.get("format"):
            both["format"] = one["format"]
    return both


def _bare(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if key != "description"}
