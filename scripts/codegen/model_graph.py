"""The models in the data of the generator, and what they are made of."""

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from intake.document import Document

from codegen.annotations import distinct, fields_of, is_model


def parts_of(prop: Any) -> Iterator[Any]:
    """Yield the properties that one is made of."""
    yield from getattr(prop, "inner_properties", ())
    for inner in (getattr(prop, "inner_property", None), getattr(prop, "additional_properties", None)):
        if inner is not None and not isinstance(inner, bool):
            yield inner
    yield from fields_of(prop)


def models_in(props: Iterable[Any], excluded: Collection[str] = ()) -> list[Any]:
    """Return every model in some properties, each after those that it is made of, without the `excluded` and what is in them."""
    found: dict[str, Any] = {}
    open_: set[str] = set()

    def visit(prop: Any) -> None:
        name = str(prop.class_info.name) if is_model(prop) else None
        if name is not None and (name in found or name in open_ or name in excluded):
            return
        if name is not None:
            open_.add(name)
        for part in parts_of(prop):
            visit(part)
        if name is not None:
            found[name] = prop

    for prop in props:
        visit(prop)
    return list(found.values())


def component_names(document: Document) -> dict[str, str]:
    """Return the names of the schemas in `components`, by class name."""
    from openapi_python_client.strings import ClassName

    return {
        distinct(str(ClassName(name, "field_"))): name for name in document.get("components", {}).get("schemas", {})
    }
