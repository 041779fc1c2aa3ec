"""Build the context of the templates from a document and what the generator has parsed from it."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import Any, Final

import attrs
from canonical.given_names import method_names, read_given_names
from canonical.overrides import Overrides
from intake.document import Document, operations

from codegen.annotations import Annotator, distinct, fields_of, is_model, plain
from codegen.arguments import Arguments, path_param_annotation
from codegen.context import (
    ArgumentContext,
    FieldContext,
    ModelContext,
    ModuleContext,
    OperationContext,
    PageContext,
    TemplateContext,
)
from codegen.documentation import Documentation, ModelPlace, places_of_models, places_within
from codegen.lists import (
    fields_by_name,
    find_list,
    give_way,
    is_list,
    list_of_page,
    names_a_list,
    places_of_more,
    prop_at,
)
from codegen.model_graph import component_names, models_in, parts_of
from codegen.pagination import OF_THE_PROVIDER, ListPlace, Pagination, find_pagination
from codegen.resources import build_resource, build_tree
from codegen.runtime.operation import PAGE_OPTIONS, RAW_OPTIONS

_SUCCESS: Final = range(200, 300)


class ContextBuilder:
    """Builds the template context of one document."""

    def __init__(self, document: Document, data: Any, tables: Overrides, documentation: Documentation) -> None:
        self._document = document
        self._documentation = documentation
        self._data = data
        self._names = tables.names
        self._given = read_given_names(document)
        self._methods = method_names(document, tables.names)
        self._pages = tables.pages
        self._places_of_lists = tables.lists
        for prop in data.models:
            # The properties of a class share this object.
            object.__setattr__(prop.class_info, "name", distinct(str(prop.class_info.name)))
        self._requested = {prop.class_info.name for prop in _in_bodies(data, _KEYWORDS.values())}
        # All of their texts are sent as text.
        self._in_forms = self._requested - {prop.class_info.name for prop in _in_bodies(data, ("json",))}
        self._components = component_names(document)
        # The places of the models that became each class of the current module.
        self._places: dict[str, list[ModelPlace]] = {}
        # The places of each model, by the name that the generator has for it.
        self._places_of_models: dict[str, list[ModelPlace]] = defaultdict(list)
        self._published = {(method, path): operation for method, path, operation in operations(document)}
        # Where each answer of a list has it, by the name that the generator has for its model.
        self._lists: dict[str, ListPlace] = {}
        self._find_lists()
        self._find_shared_places()

    def build(self) -> TemplateContext:
        """Return the context: operations by tag, models by module."""
        by_tag: dict[str, list[tuple[OperationContext, Annotator]]] = defaultdict(list)
        tags: dict[str, str] = {}
        modules: list[ModuleContext] = []
        for collection in self._data.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                path = _path_of(endpoint)
                operation = self._published[endpoint.method, path]
                tag, resource = (operation.get("tags") or ["default"])[0], self._names.tag_of(operation)
                name = self._names.operation(endpoint.method, path, operation)
                annotator = Annotator(self._names, self._components.keys(), endpoint.name, name)
                models = self._own_models(endpoint, annotator)
                by_tag[resource].append((self._operation(endpoint, operation, name, annotator), annotator))
                tags.setdefault(resource, tag)
                if models:
                    modules.append(self._module(str(annotator.module), models, annotator))
        resources = [
            build_resource(module, tags[module], self._documentation.text(f"tag {tags[module]}"), found)
            for module, found in sorted(by_tag.items())
        ]
        return TemplateContext(build_tree(resources), (*modules, *self._shared()))

    def _own_models(self, endpoint: Any, annotator: Annotator) -> list[Any]:
        """Return the models of this operation alone, each after those that it is made of, without duplicates."""
        models = _models_of(endpoint, self._components)
        owner = _address(endpoint)
        own: dict[str, list[ModelPlace]] = defaultdict(list)
        parts = [("body", body.prop) for body in endpoint.bodies]
        parts += [(f"response {each.status_code.pattern}", each.prop) for each in endpoint.responses]
        for part, root in parts:
            place = ModelPlace(f"{owner} {part} schema", f"{owner} {part} ", f"{owner} {part}")
            for name, found in places_of_models(root, place, self._components):
                own[name].append(found)
        self._places_of_models |= own
        annotator.deduplicate(models, self._kind_of, self._attributes)
        self._places = defaultdict(list)
        for name, places in own.items():
            self._places[annotator.class_of(name)] += places
        return [prop for prop in models if annotator.is_printed(prop)]

    def _find_shared_places(self) -> None:
        for prop in self._data.models:
            if (name := prop.class_info.name) in self._components:
                root = ModelPlace(f"schema {self._components[name]}", f"schema {self._components[name]} ")
                for each, found in [(str(name), root), *places_within(prop, root, self._components)]:
                    self._places_of_models[each].append(found)

    def _attributes(self, prop: Any) -> dict[str, str]:
        """Return the attribute of each field of a model, by the name of the field."""
        fields = [plain(each.name) for each in fields_of(prop)]
        places = self._places_of_models.get(str(prop.class_info.name), ())
        given = {
            field: name
            for field in fields
            for place in places
            if (name := self._given.get(f"{place.fields}.{field}")) is not None
        }
        found = self._names.attributes(fields, given)
        return give_way(found) if prop.class_info.name in self._lists else found

    def _kind_of(self, prop: Any) -> tuple[str, ListPlace | None]:
        """Return the base of the class of a model, and where it has its list."""
        name = prop.class_info.name
        if (place := self._lists.get(name)) is not None:
            return "Page", place
        return "Body" if name in self._requested else "Model", None

    def _find_lists(self) -> None:
        """Find the answers of lists. What is sent, too, is checked like other objects of requests."""
        for collection in self._data.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                for prop in _answers(endpoint):
                    name = prop.class_info.name if is_model(prop) else None
                    if name is None or name in self._requested:
                        continue
                    place = self._list_place(endpoint, prop)
                    if place is not None and (name not in self._lists or place.is_page):
                        self._lists[name] = place

    def _pagination(self, endpoint: Any) -> Pagination | None:
        """Return how the answer of an operation names the next page; None if it does not."""
        answers = _answers(endpoint)
        if endpoint.method != "get" or len(answers) != 1:
            return None
        if "_pagination" in fields_by_name(answers[0]):
            return OF_THE_PROVIDER
        return find_pagination(self._document, self._published[endpoint.method, _path_of(endpoint)], self._pages)

    def _shared(self) -> Iterator[ModuleContext]:
        models = {prop.class_info.name: prop for prop in self._data.models if prop.class_info.name in self._components}
        for name, prop in sorted(models.items()):
            annotator = Annotator(self._names, self._components.keys(), None, None)
            printable = [*models_in(parts_of(prop), self._components), prop]
            annotator.deduplicate(printable, self._kind_of, self._attributes)
            self._places = defaultdict(list)
            for each in printable:
                each_name = str(each.class_info.name)
                self._places[annotator.class_of(each_name)] += self._places_of_models[each_name]
            own = [each for each in printable if annotator.is_printed(each)]
            yield self._module(f"shared/{self._names.field(str(name))}", own, annotator)

    def _module(self, path: str, models: list[Any], annotator: Annotator) -> ModuleContext:
        annotator.aliases.clear()
        contexts = [self._model(prop, annotator) for prop in models]
        own = {*annotator.aliases, *(model.name for model in contexts)}
        qualified = tuple(
            attrs.evolve(
                model,
                fields=tuple(
                    attrs.evolve(each, annotation=annotator.qualify(each.annotation, own)) for each in model.fields
                ),
                other=model.other and annotator.qualify(model.other, own),
                page=model.page and attrs.evolve(model.page, item=annotator.qualify(model.page.item, own)),
            )
            for model in contexts
        )
        return ModuleContext(
            path, tuple(sorted(annotator.aliases.items())), qualified, tuple(sorted(annotator.synonyms.items()))
        )

    def _model(self, prop: Any, annotator: Annotator) -> ModelContext:
        fields = fields_of(prop)
        names = self._attributes(prop)
        places = self._places[annotator.class_name(prop)]
        other = prop.additional_properties
        is_map = other is not None and not isinstance(other, bool) and hasattr(other, "required_properties")
        base, _ = self._kind_of(prop)
        as_text = prop.class_info.name in self._in_forms
        return ModelContext(
            annotator.class_name(prop),
            base,
            self._documentation.model(places),
            tuple(
                FieldContext(
                    names[plain(each.name)],
                    plain(each.name),
                    # In answers anything may be null or missing.
                    annotator.annotate(each, unset=not each.required, sent=True, as_text=as_text)
                    if base == "Body"
                    else annotator.annotate(each, null=True),
                    each.default.python_code.as_unembedded_code() if each.default and base == "Body" else None,
                    bool(each.required) and base == "Body",
                    self._documentation.entry(*_field_places(places, plain(each.name))),
                )
                for each in fields
            ),
            annotator.annotate(other) if is_map else None,
            self._page_context(prop, annotator),
        )

    def _operation(self, endpoint: Any, published: Document, name: str, annotator: Annotator) -> OperationContext:
        owner = _address(endpoint)
        answer = self._answer(endpoint, published, annotator)
        bodies = [(_KEYWORDS[str(body.body_type)], body.prop) for body in endpoint.bodies]
        models = [prop for _, prop in bodies if is_model(prop)]
        arguments = Arguments(
            annotator,
            self._documentation,
            owner,
            {
                "path": endpoint.path_parameters,
                "query": endpoint.query_parameters,
                "header": endpoint.header_parameters,
                "body": fields_of(models[0]) if models else (),
            },
            self._names,
            self._given,
            self._attributes(models[0]) if models else {},
            (*RAW_OPTIONS, *PAGE_OPTIONS) if answer.is_paged else RAW_OPTIONS,
        )
        path_params, headers = arguments.of("path"), arguments.of("header")
        query = arguments.of("query", as_text=True)
        fields: tuple[ArgumentContext, ...] = ()
        if models:
            fields = arguments.of("body", as_text=models[0].class_info.name in self._in_forms)
            returned = annotator.annotate_all(models)
            answer = attrs.evolve(answer, kind="BodyCall", result=(answer.result[0], returned))
        elif bodies:
            fields = (self._raw_body(bodies[0][1], owner, annotator),)
        sent = {each.name: each.annotation for each in (*query, *headers, *fields)}
        return OperationContext(
            self._methods[owner],
            str(published.get("operationId") or ""),
            endpoint.method.upper(),
            _path_of(endpoint),
            self._documentation.summary(owner) or name.replace("_", " ").capitalize(),
            published.get("deprecated") is True,
            self._documentation.text(f"{owner} description", *([f"{owner} body"] if models else [])),
            answer.kind,
            answer.result,
            tuple(
                attrs.evolve(each, annotation=path_param_annotation(each, sent), default=None) for each in path_params
            ),
            query,
            headers,
            fields,
            tuple((keyword, annotator.model_reference(prop) if is_model(prop) else "None") for keyword, prop in bodies),
            _unusual_media_type(body.content_type for body in endpoint.bodies),
            _accept(published),
            answer.reader,
            answer.next_from,
            answer.page_numbers,
            self._documentation.answer(owner, (code for code in published["responses"] if code.startswith("2"))),
        )

    def _raw_body(self, prop: Any, owner: str, annotator: Annotator) -> ArgumentContext:
        """Return the argument of a body without fields."""
        about = self._documentation.entry([f"{owner} body schema"], [f"{owner} body"], [f"{owner} body []"])
        return ArgumentContext("body", "", annotator.annotate(prop, sent=True), None, about)

    def _answer(self, endpoint: Any, published: Document, annotator: Annotator) -> "_Answer":
        """Return the answer of an operation: a file, text, a page, or other JSON."""
        sources = {each.source["attribute"] for each in endpoint.responses if _is_success(each)}
        if "response.content" in sources:
            return _Answer("FileCall", ())
        kind = "ReadCall" if endpoint.method == "get" else "Call"
        if "response.text" in sources:
            return _Answer(kind, ("str",), "_read_text")
        typed = _answers(endpoint)
        if not typed:
            return _Answer(kind, ("Any",), "_read_any")
        answer = _Answer(kind, (annotator.annotate_all(typed),), annotator.reader_of_any(typed))
        pagination = self._pagination(endpoint)
        if pagination is None:
            return answer
        if pagination is not OF_THE_PROVIDER:
            answer = attrs.evolve(answer, next_from=pagination.next_from, page_numbers=pagination.page_numbers)
        place = self._lists.get(typed[0].class_info.name)
        if place is None:
            return attrs.evolve(answer, kind="PagedCall")
        return answer.as_list(self._item(prop_at(typed[0], place.names), annotator))

    @staticmethod
    def _item(prop: Any, annotator: Annotator) -> str:
        """Return the annotation of the items of a list."""
        return annotator.annotate(prop.inner_property) if is_list(prop) else "Any"

    def _list_place(self, endpoint: Any, answer: Any) -> ListPlace | None:
        """Return where an answer has its list; None if it is not the answer of a list."""
        pagination = self._pagination(endpoint)
        if pagination is not None:
            names = list_of_page(answer, pagination.within)
            numbers = pagination.page_numbers
            return ListPlace(names, pagination.next_from, numbers, is_page=True) if names else None
        address = _address(endpoint)
        says_so = endpoint.method == "get" and names_a_list(self._methods[address])
        operation = str(self._published[endpoint.method, _path_of(endpoint)].get("operationId"))
        names = self._places_of_lists.get(operation, ()) or find_list(answer, says_so=says_so)
        return ListPlace(names, places_of_more(answer, names)) if names else None

    def _page_context(self, prop: Any, annotator: Annotator) -> PageContext | None:
        place = self._lists.get(prop.class_info.name)
        if place is None:
            return None
        item = self._item(prop_at(prop, place.names), annotator)
        return PageContext(item, place.names, place.more, place.numbers)


@attrs.frozen
class _Answer:
    """The answer of an operation.

    Attributes:
        kind: the class of its request.
        result: the type arguments of that class.
        reader: the source of the reader of the answer.
        next_from: the parameters of the next page, each with its place in a page; "" is its address.
        page_numbers: the places of the number of a page and of that of the last one.
    """

    kind: str
    result: tuple[str, ...]
    reader: str = ""
    next_from: tuple[tuple[str, tuple[str, ...]], ...] = ()
    page_numbers: tuple[tuple[str, ...], ...] = ()

    @property
    def is_paged(self) -> bool:
        return self.kind in ("PagedCall", "ListCall")

    def as_list(self, item: str) -> "_Answer":
        """Return the answer as a page of a list of such items."""
        return attrs.evolve(self, kind="ListCall", result=(*self.result, item))


def _answers(endpoint: Any) -> list[Any]:
    """Return the answers of an operation that are JSON."""
    found = (each for each in endpoint.responses if _is_success(each))
    return [each.prop for each in found if each.source["attribute"] == "response.json()"]


def _is_success(response: Any) -> bool:
    codes = response.status_code.range
    return codes is None or codes[0] in _SUCCESS


_JSON: Final = "application/json"
_BYTES: Final = "application/octet-stream"
_USUAL: Final = (_JSON, "multipart/form-data", "application/x-www-form-urlencoded", _BYTES)


def _unusual_media_type(kinds: Iterable[Any]) -> str | None:
    """Return the media type of a body, unless its form implies it."""
    found = [plain(kind) for kind in kinds]
    return found[0] if len(found) == 1 and found[0] not in _USUAL else None


def _accept(published: Document) -> str | None:
    """Return the media types that an operation answers, if not only JSON. JSON comes first: Laravel then sends errors as JSON.

    Files, and answers of which nothing is documented, may be of any type.
    """
    kinds = {
        kind
        for code, response in published["responses"].items()
        if code.startswith("2")
        for kind in response.get("content", {})
    }
    others = ["*/*"] if not kinds or _BYTES in kinds else sorted(kinds - {_JSON})
    return ", ".join([_JSON, *others]) if others else None


_KEYWORDS: Final = {"json": "json", "files": "form", "data": "urlencoded", "content": "content"}


def _field_places(places: Iterable[ModelPlace], name: str) -> Iterator[list[str]]:
    """Yield the places of a field of a model, and of its items: often only the items of a list are described."""
    of_field = [place.inner(f".{name}").whole for place in places]
    yield of_field
    yield [f"{place}[]" for place in of_field]


def _path_of(endpoint: Any) -> str:
    """Return the path of the document: the generator respells the names in it."""
    published = {str(prop.python_name): plain(prop.name) for prop in endpoint.path_parameters}
    return re.sub(r"\{([^{}]*)\}", lambda found: f"{{{published.get(found[1], found[1])}}}", plain(endpoint.path))


def _address(endpoint: Any) -> str:
    return f"{endpoint.method.upper()} {_path_of(endpoint)}"


def _models_of(endpoint: Any, excluded: Collection[str]) -> list[Any]:
    answers = [response.prop for response in endpoint.responses if _is_success(response)]
    return models_in([*(body.prop for body in endpoint.bodies), *answers], excluded)


def _in_bodies(data: Any, forms: Collection[str]) -> list[Any]:
    """Return the models that can be part of a request in one of these forms: their content is checked."""
    endpoints = [endpoint for each in data.endpoint_collections_by_tag.values() for endpoint in each.endpoints]
    bodies = (body for endpoint in endpoints for body in endpoint.bodies)
    return models_in(body.prop for body in bodies if _KEYWORDS[str(body.body_type)] in forms)
