"""Canonicalise the head of a document: its title, servers and tags, and how a key is sent."""

import re
from collections.abc import Iterator
from typing import Any, Final

from intake.document import Document

from canonical import keywords, parameters
from canonical.descriptions import DOCUMENT, collect
from canonical.order import pick
from canonical.reader import Reader

_VERSION: Final = "3.0.3"
# What each type of scheme must have.
_SCHEME_KEYS: Final[dict[Any, dict[str, type]]] = {
    "http": {"scheme": str},
    "apiKey": {"in": str, "name": str},
    "oauth2": {"flows": dict},
    "openIdConnect": {"openIdConnectUrl": str},
}


def read_head(document: Document, reader: Reader) -> tuple[Document, Document]:
    """Return the head of a document in canonical form, and its components as published, but for the security schemes."""
    components: Document = {}
    with reader.omit_on_error("components"):
        components = dict(reader.mapping(document.get("components")))
    components["securitySchemes"] = _security_schemes(components.get("securitySchemes"), reader)
    security = _security(document.get("security"), components["securitySchemes"], reader)
    if scheme := parameters.find_authorization(document):
        reader.count_rule("authorization-header")
        components["securitySchemes"]["default"] = {"type": "http", "scheme": scheme}
        security = [{"default": []}]
    version = document["openapi"]
    if not re.fullmatch(r"3\.\d+(\.\d+)?", str(version)):
        reader.count_rule("facet-of-another-kind")
        version = _VERSION
    result: Document = {"openapi": version, "security": security, "info": _info(document.get("info"), reader)}
    result |= {"servers": [], "tags": []}
    with reader.omit_on_error("servers"):
        result["servers"] = read_servers(document, reader)
    with reader.omit_on_error("tags"):
        result["tags"] = sorted(_tags(document.get("tags") or [], reader), key=lambda tag: str(tag["name"]))
    return result, components


def read_servers(owner: Document, reader: Reader) -> list[Document]:
    """Return the servers of a document or an operation that have an address."""
    return [
        reader.pick("server", server)
        for server in owner.get("servers") or []
        if isinstance(server, dict) and reader.is_name(server.get("url"))
    ]


def _info(published: Any, reader: Reader) -> Document:
    info = reader.pick("info", published if isinstance(published, dict) else {})
    if isinstance(published, dict):
        reader.collect_prose(published.get("description"))
    if not reader.is_name(info.get("title")):
        info.pop("title", None)
    # OpenAPI requires both.
    return pick("info", {"title": "API", "version": "1.0.0"} | info)


def _security_schemes(published: Any, reader: Reader) -> Document:
    """Return the schemes that say how a key is sent."""
    result: Document = {}
    with reader.omit_on_error("security schemes"):
        for name, scheme in sorted(reader.mapping(published).items()):
            with reader.omit_on_error(f": {name}"):
                kind = reader.mapping(scheme).get("type")
                if not all(isinstance(scheme.get(key), each) for key, each in _SCHEME_KEYS[kind].items()):
                    raise ValueError(f"a scheme of the type {kind} must have {', '.join(_SCHEME_KEYS[kind])}")
                result[name] = scheme
    return result


def _security(published: Any, schemes: Document, reader: Reader) -> list[Document]:
    """Return the ways in which a key may be sent, by schemes that are known."""
    result: list[Document] = []
    with reader.omit_on_error("security"):
        for entry in published or []:
            with reader.omit_on_error(" "):
                names = reader.mapping(entry)
                if unknown := sorted(names.keys() - schemes.keys()):
                    raise ValueError(f"unknown scheme {', '.join(unknown)}")
                result.append({name: keywords.to_strings(scopes) for name, scopes in names.items()})
    return result


def _tags(tags: list[Any], reader: Reader) -> Iterator[Document]:
    for tag in tags:
        if isinstance(tag, dict) and reader.is_name(tag.get("name")):
            collect(reader.prose, DOCUMENT, (f"tag {tag['name']}",), (tag.get("description"),))
            yield reader.pick("tag", tag)
