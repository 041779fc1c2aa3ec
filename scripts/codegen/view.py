"""The context of the templates, made of a document and of what the generator has read of it."""

import itertools
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Final

import attrs
from canonical.names import Names
from intake.document import Document, operations

from codegen.context import Argument, Field, Model, ModelModule, Operation, Resource, View
from codegen.documentation import Documentation, Place, places_of_models, places_within
from codegen.hints import Hints, fields_of, plain

_SUCCESS: Final = range(200, 300)


class Viewer:
    """Makes the view of one document."""

    def __init__(self, document: Document, data: Any, names: Names, documentation: Documentation) -> None:
        self._document = document
        self._documentation = documentation
        self._data = data
        self._names = names
        self._requested = {prop.class_info.name for prop in _in_bodies(data)}
        self._components = _component_names(document)
        # Where each model stands, of all those that are one class in the module at hand.
        self._places: dict[str, list[Place]] = {}

    def view(self) -> View:
        published = {(method, path): operation for method, path, operation in operations(self._document)}
        by_tag: dict[str, list[tuple[Operation, Hints]]] = defaultdict(list)
        tags: dict[str, str] = {}
        modules: list[ModelModule] = []
        for collection in self._data.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                path = _path_of(endpoint)
                operation = published[endpoint.method, path]
                tag = (operation.get("tags") or ["default"])[0]
                name = self._names.operation(endpoint.method, path, operation)
                hints = Hints(self._names, self._components.keys(), endpoint.name, name)
                models = self._own_models(endpoint, hints)
                by_tag[self._names.tag(tag)].append((self._operation(endpoint, operation, name, hints), hints))
                tags.setdefault(self._names.tag(tag), tag)
                if models:
                    modules.append(self._module(name, models, hints))
        resources = [
            _resource(module, tags[module], self._documentation.text(f"tag {tags[module]}"), made)
            for module, made in sorted(by_tag.items())
        ]
        return View(tuple(resources), (*modules, *self._shared()))

    def _own_models(self, endpoint: Any, hints: Hints) -> list[Any]:
        """The models that only this operation has, each after those that it is made of, equal ones once."""
        models = _models_of(endpoint, self._components)
        hints.unite(models, self._requested)
        self._places = defaultdict(list)
        owner = _address(endpoint)
        parts = [("body", body.prop) for body in endpoint.bodies]
        parts += [(f"response {each.status_code.pattern}", each.prop) for each in endpoint.responses]
        for part, root in parts:
            place = Place(f"{owner} {part} schema", f"{owner} {part} ", f"{owner} {part}")
            for name, found in places_of_models(root, place, self._components):
                self._places[hints.class_of(name)].append(found)
        return [prop for prop in models if hints.stands_for_itself(prop)]

    def _shared(self) -> Iterator[ModelModule]:
        models = {prop.class_info.name: prop for prop in self._data.models if prop.class_info.name in self._components}
        for name, prop in sorted(models.items()):
            hints = Hints(self._names, self._components.keys(), None, None)
            models_here = [*_models_in(_parts_of(prop), self._components), prop]
            hints.unite(models_here, self._requested)
            self._places = defaultdict(list)
            root = Place(f"schema {self._components[name]}", f"schema {self._components[name]} ")
            for each, found in [(name, root), *places_within(prop, root, self._components)]:
                self._places[hints.class_of(str(each))].append(found)
            own = [each for each in models_here if hints.stands_for_itself(each)]
            yield self._module(f"shared/{self._names.field(str(name))}", own, hints)

    def _module(self, path: str, models: list[Any], hints: Hints) -> ModelModule:
        hints.shared.clear()
        hints.aliases.clear()
        made = tuple(self._model(prop, hints) for prop in models)
        own = {model.name for model in made}
        return ModelModule(path, tuple(sorted(hints.aliases.items())), made, tuple(sorted(hints.shared - own)))

    def _model(self, prop: Any, hints: Hints) -> Model:
        fields = fields_of(prop)
        names = _attribute_names(fields, self._names)
        places = self._places[hints.class_name(prop)]
        other = prop.additional_properties
        is_map = other is not None and not isinstance(other, bool) and hasattr(other, "required_properties")
        base = "Body" if prop.class_info.name in self._requested else "Model"
        return Model(
            hints.class_name(prop),
            base,
            self._documentation.model(places),
            tuple(
                Field(
                    names[plain(each.name)],
                    plain(each.name),
                    # Of an answer anything may be null, or not there.
                    hints.of(each, unset=not each.required, sent=True) if base == "Body" else hints.of(each, null=True),
                    each.default.python_code.as_unembedded_code() if each.default and base == "Body" else None,
                    bool(each.required) and base == "Body",
                    self._documentation.entry(*_field_places(places, plain(each.name))),
                )
                for each in fields
            ),
            hints.of(other) if is_map else None,
        )

    def _operation(self, endpoint: Any, published: Document, name: str, hints: Hints) -> Operation:
        kind, result, answer, items = self._answer(endpoint, published, hints)
        taken = dict.fromkeys((*_OURS, *(_OF_PAGES if kind in ("PagedCall", "ListCall") else ())), "ours")
        owner = _address(endpoint)
        segments = self._arguments(endpoint.path_parameters, hints, taken, "path", owner)
        bodies = [(_KEYWORDS[str(body.body_type)], body.prop) for body in endpoint.bodies]
        models = [(keyword, prop) for keyword, prop in bodies if hasattr(prop, "required_properties")]
        raw = [prop for keyword, prop in bodies if not hasattr(prop, "required_properties")]
        query = self._arguments(endpoint.query_parameters, hints, taken, "query", owner)
        headers = self._arguments(endpoint.header_parameters, hints, taken, "header", owner)
        fields: tuple[Argument, ...] = ()
        if models:
            prop = models[0][1]
            fields = self._arguments(fields_of(prop), hints, taken, "field", owner)
        elif raw:
            about = self._documentation.entry([f"{owner} body schema"], [f"{owner} body"], [f"{owner} body []"])
            fields = (Argument("body", "", hints.of(raw[0], sent=True), None, about),)
        if models:
            kind, result = "BodyCall", (result[0], " | ".join(hints.of(prop) for _, prop in models))
        sent = {each.name: each.hint for each in (*query, *headers, *fields)}
        segments = tuple(attrs.evolve(each, hint=_segment_hint(each, sent), default=None) for each in segments)
        return Operation(
            name,
            endpoint.method.upper(),
            _path_of(endpoint),
            self._documentation.summary(owner),
            published.get("deprecated") is True,
            self._documentation.text(f"{owner} description", *([f"{owner} body"] if models else [])),
            kind,
            result,
            segments,
            query,
            headers,
            fields,
            tuple(
                (keyword, hints.one(prop) if prop in [each for _, each in models] else "None")
                for keyword, prop in bodies
            ),
            _unusual(body.content_type for body in endpoint.bodies),
            _accepted(published),
            answer,
            items,
            self._documentation.answer(owner, (code for code in published["responses"] if code.startswith("2"))),
        )

    def _arguments(
        self,
        props: Iterable[Any],
        hints: Hints,
        taken: dict[str, str],
        place: str,
        owner: str,
    ) -> tuple[Argument, ...]:
        """Arguments by names of their own. What is called like a part of the path is that part: it is sent in both places."""
        result = []
        props = list(props)
        names = _attribute_names(props, self._names)
        for prop in props:
            wire = plain(prop.name)
            name = names[wire]
            if taken.get(name, "path") != "path":
                name = f"{name}_in_{'body' if place == 'field' else place}"
            while taken.setdefault(name, place) != place and taken[name] != "path":
                name += "_"
            hint = hints.of(
                prop, unset=not prop.required, inline=place != "field", sent=True, plain_too=place == "field"
            )
            if place == "query" and hasattr(prop, "required_properties"):
                # Its fields would be parameters of their own, if the document named any.
                hint = "dict[str, Any]" if prop.required else "dict[str, Any] | Unset"
            default = None if prop.required else "UNSET"
            if prop.default:
                default = prop.default.python_code.as_unembedded_code()
            # A parameter of a path is told beside its operations, or in each.
            at = f"body .{wire}" if place == "field" else f"{place} {wire}"
            of_path = owner.partition(" ")[2]
            about = self._documentation.entry(
                [f"{owner} {at}"], [f"{of_path} {at}"], [f"{owner} {at}[]"], [f"{of_path} {at}[]"]
            )
            result.append(Argument(name, wire, hint, default, about, names[wire] if place == "field" else ""))
        return tuple(result)

    def _answer(
        self, endpoint: Any, published: Document, hints: Hints
    ) -> tuple[str, tuple[str, ...], str, tuple[str, ...]]:
        """The kind of call, what it answers, how that is read, and where the items of a page are."""
        answers = [
            response
            for response in endpoint.responses
            if response.status_code.range is None or response.status_code.range[0] in _SUCCESS
        ]
        sources = {response.source["attribute"]: response for response in answers}
        if "response.content" in sources:
            return "FileCall", (), "", ()
        if "response.text" in sources:
            return "Call", ("str",), "TEXT", ()
        typed = [response.prop for response in answers if response.source["attribute"] == "response.json()"]
        result = " | ".join(dict.fromkeys(hints.of(prop) for prop in typed)) or "Any"
        reads = list(dict.fromkeys(filter(None, map(hints.reader, typed))))
        answer = reads[0] if len(reads) == 1 else f"_either({', '.join(reads)})" if reads else ""
        fields = {plain(each.name): each for each in fields_of(typed[0])} if len(typed) == 1 else {}
        if endpoint.method != "get" or "_pagination" not in fields:
            return "Call", (result,), answer, ()
        data = fields.get("data")
        inner = {} if data is None else {plain(each.name): each for each in fields_of(data)}
        lists = [each for each in inner.values() if hasattr(each, "inner_property")]
        if data is not None and hasattr(data, "inner_property"):
            return "ListCall", (result, hints.of(data.inner_property)), answer, ("data",)
        if len(lists) == 1:
            where = ("data", _attribute_names(inner.values(), self._names)[plain(lists[0].name)])
            return "ListCall", (result, hints.of(lists[0].inner_property)), answer, where
        return "PagedCall", (result,), answer, ()


# Arguments that every operation, or every one of its kind, has beside those of the document.
_OURS: Final = ("self", "body", "max_pages")
_OF_PAGES: Final = ("after",)
_JSON: Final = "application/json"
_BYTES: Final = "application/octet-stream"
_USUAL: Final = (_JSON, "multipart/form-data", "application/x-www-form-urlencoded", _BYTES)


def _unusual(kinds: Iterable[Any]) -> str | None:
    """The media type of a body, if its form does not say it."""
    every = [plain(kind) for kind in kinds]
    return every[0] if len(every) == 1 and every[0] not in _USUAL else None


def _accepted(published: Document) -> str | None:
    """The media types of what an operation answers, if it is not JSON alone. Errors are JSON, so that Laravel has to see that first."""
    kinds = {
        kind
        for code, response in published["responses"].items()
        if code.startswith("2")
        for kind in response.get("content", {})
    } - {_JSON, _BYTES}
    return ", ".join([_JSON, *sorted(kinds)]) if kinds else None


_KEYWORDS: Final = {"json": "json", "files": "form", "data": "urlencoded", "content": "content"}


def _resource(module: str, tag: str, about: str, made: list[tuple[Operation, Hints]]) -> Resource:
    imports: dict[str, set[str]] = defaultdict(set)
    for operation, hints in made:
        told = " ".join([*operation.result, *(each.hint for each in operation.keywords)])
        words = set(re.findall(r"[A-Za-z_]\w*", re.sub(r"'[^']*'", "", told)))
        for name in words & hints.own:
            imports[f"models.{operation.name}"].add(name)
        if shared := words & hints.components:
            imports["models.shared"] |= shared
    name = "".join(word.capitalize() for word in module.split("_"))
    return Resource(
        module,
        name,
        tag,
        about,
        tuple(sorted((operation for operation, _ in made), key=lambda operation: operation.name)),
        tuple((where, tuple(sorted(names))) for where, names in sorted(imports.items())),
    )


def _field_places(places: Iterable[Place], name: str) -> Iterator[list[str]]:
    """The places of a field of a model, and those of its items: a list is often described by them alone."""
    of_field = [place.inner(f".{name}").whole for place in places]
    yield of_field
    yield [f"{place}[]" for place in of_field]


def _segment_hint(segment: Argument, sent: Mapping[str, str]) -> str:
    """A part of a path may be a number or a text, unless it is sent elsewhere too, where it may be only one of them."""
    return sent.get(segment.name, "str | int").removesuffix(" | Unset")


def _path_of(endpoint: Any) -> str:
    """The path as the document has it: the generator respells the names in it."""
    spelled = {str(prop.python_name): plain(prop.name) for prop in endpoint.path_parameters}
    return re.sub(r"\{([^{}]*)\}", lambda found: f"{{{spelled.get(found[1], found[1])}}}", plain(endpoint.path))


def _address(endpoint: Any) -> str:
    return f"{endpoint.method.upper()} {_path_of(endpoint)}"


def _attribute_names(fields: Iterable[Any], names: Names) -> dict[str, str]:
    """The attribute of each field: `_meta` becomes `meta` wherever no other field has that name."""
    fields = list(fields)
    result: dict[str, str] = {}
    taken: set[str] = set()
    for field in sorted(fields, key=lambda field: plain(field.name).startswith("_")):
        wire = plain(field.name)
        own = names.field(wire.lstrip("_") or wire)
        spare = (f"{own}_{number}" for number in itertools.count(2))
        name = next(
            name
            for name in itertools.chain((own, f"{own}_", str(field.python_name)), spare)
            if name not in taken and not name.startswith("_")
        )
        taken.add(name)
        result[wire] = name
    return result


def _parts_of(prop: Any) -> Iterator[Any]:
    yield from getattr(prop, "inner_properties", ())
    for inner in (getattr(prop, "inner_property", None), getattr(prop, "additional_properties", None)):
        if inner is not None and not isinstance(inner, bool):
            yield inner
    yield from fields_of(prop)


def _models_in(props: Iterable[Any], apart: Collection[str] = ()) -> list[Any]:
    """Every model in some properties, each after those that it is made of; those `apart` and what is in them left out."""
    found: dict[str, Any] = {}
    open_: set[str] = set()

    def visit(prop: Any) -> None:
        name = str(prop.class_info.name) if hasattr(prop, "required_properties") else None
        if name is not None and (name in found or name in open_ or name in apart):
            return
        if name is not None:
            open_.add(name)
        for part in _parts_of(prop):
            visit(part)
        if name is not None:
            found[name] = prop

    for prop in props:
        visit(prop)
    return list(found.values())


def _models_of(endpoint: Any, apart: Collection[str]) -> list[Any]:
    answers = [
        response.prop
        for response in endpoint.responses
        if response.status_code.range is None or response.status_code.range[0] in _SUCCESS
    ]
    return _models_in([*(body.prop for body in endpoint.bodies), *answers], apart)


def _in_bodies(data: Any) -> list[Any]:
    """The models that can stand in a request: what they hold is checked."""
    endpoints = [endpoint for each in data.endpoint_collections_by_tag.values() for endpoint in each.endpoints]
    return _models_in(body.prop for endpoint in endpoints for body in endpoint.bodies)


def _component_names(document: Document) -> dict[str, str]:
    """The schemas that have a name of their own in the document, by their classes."""
    from openapi_python_client.strings import ClassName

    return {str(ClassName(name, "field_")): name for name in document.get("components", {}).get("schemas", {})}
