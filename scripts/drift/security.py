"""The security that a document requires, in words: a scheme counts by how it sends the key, not by its name or prose."""

from collections.abc import Iterable
from typing import Any

from intake.document import Document

from drift.change import format_value


def format_security(document: Document, security: Any) -> str:
    """Return what a request must be sent with: any of the alternatives, each of one scheme or several."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    found = {" and ".join(sorted(_describe_all(entry, schemes))) or "nothing" for entry in security or ()}
    return " or ".join(sorted(found)) or "none"


def _describe_all(entry: Any, schemes: Document) -> Iterable[str]:
    for name, scopes in (entry if isinstance(entry, dict) else {}).items():
        scheme = schemes.get(name)
        words = _describe(scheme) if isinstance(scheme, dict) else f"scheme {name}"
        yield f"{words} ({', '.join(sorted(map(str, scopes)))})" if scopes else words


def _describe(scheme: Document) -> str:
    match scheme:
        case {"type": "http", "scheme": str(word)}:
            return "a bearer token" if word.lower() == "bearer" else f"{word.lower()} authentication"
        case {"type": "apiKey", "in": str(place), "name": str(name)}:
            # The names of headers are the same in other letters.
            return f"a key in the {place} {name.lower() if place == 'header' else name}"
    return format_value({key: scheme[key] for key in sorted(scheme) if key != "bearerFormat"})
