"""Build the context of the templates from a document and what the generator has parsed of it."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from keyword import iskeyword
from typing import Any, Final

import attrs
from canonical.given_names import argument_place, method_names, read_given_names
from canonical.names import ArgumentKey
from canonical.overrides import Overrides
from intake.document import Document, operations

from codegen.annotations import IMPORTED, Annotator, distinct, fields_of, plain
from codegen.context import (
    ArgumentContext,
    FieldContext,
    ModelContext,
    ModuleContext,
    OperationContext,
    ResourceContext,
    TemplateContext,
)
from codegen.documentation import Documentation, ModelPlace, places_of_models, places_within
from codegen.pagination import find_pagination

_SUCCESS: Final = range(200, 300)
_TYPES: Final = frozenset({"bool", "dict", "float", "int", "list", "str"})


class ContextBuilder:
    """Builds the template context of one document."""

    def __init__(self, document: Document, data: Any, tables: Overrides, documentation: Documentation) -> None:
        self._document = document
        self.documentation = documentation
        self._data = data
        self.names = tables.names
        self.given = read_given_names(document)
        self._methods = method_names(document, tables.names)
        self._pages = tables.pages
        for prop in data.models:
            # The properties of a class share this object.
            object.__setattr__(prop.class_info, "name", distinct(str(prop.class_info.name)))
        self._requested = {prop.class_info.name for prop in _in_bodies(data, _KEYWORDS.values())}
        # All of their texts are sent as text.
        self._in_forms = self._requested - {prop.class_info.name for prop in _in_bodies(data, ("json",))}
        self._components = _component_names(document)
        # The places of the models that became each class of the current module.
        self._places: dict[str, list[ModelPlace]] = {}
        # The places of each model, by the name that the generator has for it.
        self._places_of_models: dict[str, list[ModelPlace]] = defaultdict(list)
        self._find_shared_places()

    def build(self) -> TemplateContext:
        """Return the context: operations by tag, models by module."""
        published = {(method, path): operation for method, path, operation in operations(self._document)}
        by_tag: dict[str, list[tuple[OperationContext, Annotator]]] = defaultdict(list)
        tags: dict[str, str] = {}
        modules: list[ModuleContext] = []
        for collection in self._data.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                path = _path_of(endpoint)
                operation = published[endpoint.method, path]
                tag, resource = (operation.get("tags") or ["default"])[0], self.names.tag_of(operation)
                name = self.names.operation(endpoint.method, path, operation)
                annotator = Annotator(self.names, self._components.keys(), endpoint.name, name)
                models = self._own_models(endpoint, annotator)
                by_tag[resource].append((self._operation(endpoint, operation, name, annotator), annotator))
                tags.setdefault(resource, tag)
                if models:
                    modules.append(self._module(str(annotator.module), models, annotator))
        resources = [
            _resource(module, tags[module], self.documentation.text(f"tag {tags[module]}"), found)
            for module, found in sorted(by_tag.items())
        ]
        return TemplateContext(tuple(resources), (*modules, *self._shared()))

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
        annotator.deduplicate(models, self._requested, self._attributes)
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
            if (name := self.given.get(f"{place.fields}.{field}")) is not None
        }
        return self.names.attributes(fields, given)

    def _shared(self) -> Iterator[ModuleContext]:
        models = {prop.class_info.name: prop for prop in self._data.models if prop.class_info.name in self._components}
        for name, prop in sorted(models.items()):
            annotator = Annotator(self.names, self._components.keys(), None, None)
            printable = [*_models_in(_parts_of(prop), self._components), prop]
            annotator.deduplicate(printable, self._requested, self._attributes)
            self._places = defaultdict(list)
            for each in printable:
                each_name = str(each.class_info.name)
                self._places[annotator.class_of(each_name)] += self._places_of_models[each_name]
            own = [each for each in printable if annotator.is_printed(each)]
            yield self._module(f"shared/{self.names.field(str(name))}", own, annotator)

    def _module(self, path: str, models: list[Any], annotator: Annotator) -> ModuleContext:
        annotator.shared.clear()
        annotator.aliases.clear()
        contexts = tuple(self._model(prop, annotator) for prop in models)
        own = {model.name for model in contexts}
        return ModuleContext(
            path, tuple(sorted(annotator.aliases.items())), contexts, tuple(sorted(annotator.shared - own))
        )

    def _model(self, prop: Any, annotator: Annotator) -> ModelContext:
        fields = fields_of(prop)
        names = self._attributes(prop)
        places = self._places[annotator.class_name(prop)]
        other = prop.additional_properties
        is_map = other is not None and not isinstance(other, bool) and hasattr(other, "required_properties")
        base = "Body" if prop.class_info.name in self._requested else "Model"
        as_text = self.is_in_form(prop)
        return ModelContext(
            annotator.class_name(prop),
            base,
            self.documentation.model(places),
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
                    self.documentation.entry(*_field_places(places, plain(each.name))),
                )
                for each in fields
            ),
            annotator.annotate(other) if is_map else None,
        )

    def _operation(self, endpoint: Any, published: Document, name: str, annotator: Annotator) -> OperationContext:
        owner = _address(endpoint)
        answer = self._answer(endpoint, published, annotator)
        bodies = [(_KEYWORDS[str(body.body_type)], body.prop) for body in endpoint.bodies]
        models = [prop for _, prop in bodies if _is_model(prop)]
        arguments = _Arguments(
            self,
            annotator,
            owner,
            {
                "path": endpoint.path_parameters,
                "query": endpoint.query_parameters,
                "header": endpoint.header_parameters,
                "body": fields_of(models[0]) if models else (),
            },
            self._attributes(models[0]) if models else {},
            _OF_PAGES if answer.is_paged else (),
        )
        path_params, headers = arguments.of("path"), arguments.of("header")
        query = arguments.of("query", as_text=True)
        fields: tuple[ArgumentContext, ...] = ()
        if models:
            fields = arguments.of("body", as_text=self.is_in_form(models[0]))
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
            self.documentation.summary(owner) or name.replace("_", " ").capitalize(),
            published.get("deprecated") is True,
            self.documentation.text(f"{owner} description", *([f"{owner} body"] if models else [])),
            answer.kind,
            answer.result,
            tuple(
                attrs.evolve(each, annotation=_path_param_annotation(each, sent), default=None) for each in path_params
            ),
            query,
            headers,
            fields,
            tuple(
                (keyword, annotator.model_reference(prop) if _is_model(prop) else "None") for keyword, prop in bodies
            ),
            _unusual_media_type(body.content_type for body in endpoint.bodies),
            _accept(published),
            answer.reader,
            answer.items,
            answer.next_from,
            answer.page_numbers,
            self.documentation.answer(owner, (code for code in published["responses"] if code.startswith("2"))),
        )

    def is_in_form(self, prop: Any) -> bool:
        """Return whether a model is sent in forms only."""
        return prop.class_info.name in self._in_forms

    def _raw_body(self, prop: Any, owner: str, annotator: Annotator) -> ArgumentContext:
        """Return the argument of a body without fields."""
        about = self.documentation.entry([f"{owner} body schema"], [f"{owner} body"], [f"{owner} body []"])
        return ArgumentContext("body", "", annotator.annotate(prop, sent=True), None, about)

    def _answer(self, endpoint: Any, published: Document, annotator: Annotator) -> "_Answer":
        """Return the answer of an operation: a file, text, a page, or other JSON."""
        responses = [response for response in endpoint.responses if _is_success(response)]
        sources = {response.source["attribute"] for response in responses}
        if "response.content" in sources:
            return _Answer("FileCall", ())
        if "response.text" in sources:
            return _Answer("Call", ("str",), "_read_text")
        typed = [response.prop for response in responses if response.source["attribute"] == "response.json()"]
        if not typed:
            return _Answer("Call", ("Any",), "_read_any")
        readers = list(dict.fromkeys(filter(None, map(annotator.reader, typed))))
        reader = readers[0] if len(readers) == 1 else f"_read_first({', '.join(readers)})" if readers else ""
        answer = _Answer("Call", (annotator.annotate_all(typed),), reader)
        fields = {plain(each.name): each for each in fields_of(typed[0])} if len(typed) == 1 else {}
        if endpoint.method != "get":
            return answer
        if "_pagination" in fields:
            return self._page(answer, typed[0], annotator)
        pagination = find_pagination(self._document, published, self._pages)
        if pagination is None:
            return answer
        return attrs.evolve(
            self._page(answer, typed[0], annotator, pagination.within),
            next_from=pagination.next_from,
            page_numbers=pagination.page_numbers,
        )

    def _page(self, answer: "_Answer", page: Any, annotator: Annotator, within: tuple[str, ...] = ()) -> "_Answer":
        """Return the answer as a page of a list: `data` in the object that has the page, or else the only list there."""
        fields = {plain(each.name): each for each in fields_of(page)}
        data = fields.get("data")
        if not within and data is not None and not hasattr(data, "inner_property"):
            within = ("data",)
        attributes = []
        for name in within:
            attributes.append(self._attributes(page)[name])
            page = fields[name]
            fields = {plain(each.name): each for each in fields_of(page)}
        lists = {name: each for name, each in fields.items() if hasattr(each, "inner_property")}
        name = "data" if "data" in lists else next(iter(lists), "")
        if name != "data" and len(lists) != 1:
            return attrs.evolve(answer, kind="PagedCall")
        attributes.append(self._attributes(page)[name])
        return answer.as_list(annotator.annotate(lists[name].inner_property), *attributes)


@attrs.frozen
class _Answer:
    """The answer of an operation.

    Attributes:
        kind: the class of its request.
        result: the type arguments of that class.
        reader: the source of the reader of the answer.
        items: the attributes that lead from a page to its list.
        next_from: the parameters of the next page, each with its place in a page; "" is its address.
        page_numbers: the places of the number of a page and of that of the last one.
    """

    kind: str
    result: tuple[str, ...]
    reader: str = ""
    items: tuple[str, ...] = ()
    next_from: tuple[tuple[str, tuple[str, ...]], ...] = ()
    page_numbers: tuple[tuple[str, ...], ...] = ()

    @property
    def is_paged(self) -> bool:
        return self.kind in ("PagedCall", "ListCall")

    def as_list(self, item: str, *attributes: str) -> "_Answer":
        """Return the answer as a page of a list of such items."""
        return attrs.evolve(self, kind="ListCall", result=(*self.result, item), items=attributes)


class _Arguments:
    """The arguments of one operation, of which no two are called the same.

    Args:
        props: what the generator knows of them, by place: `path`, `query`, `header` or `body`.
        attributes: the attributes of the fields of the body.
        reserved: the names of arguments of ours.
    """

    def __init__(
        self,
        builder: ContextBuilder,
        annotator: Annotator,
        owner: str,
        props: Mapping[str, Iterable[Any]],
        attributes: Mapping[str, str],
        reserved: Iterable[str],
    ) -> None:
        self._builder = builder
        self._annotator = annotator
        self._owner = owner
        self._path = owner.partition(" ")[2]
        self._props = {place: list(each) for place, each in props.items()}
        self._attributes = attributes
        keys: list[ArgumentKey] = [(place, plain(prop.name)) for place, each in self._props.items() for prop in each]
        given = {key: builder.given[name] for key in keys if (name := argument_place(owner, key)) in builder.given}
        self._names = builder.names.arguments(keys, given, attributes, reserved)

    def of(self, place: str, *, as_text: bool = False) -> tuple[ArgumentContext, ...]:
        """Return the arguments for parameters in the path, the query or the headers, or for fields of the body."""
        return tuple(self._argument(place, prop, as_text=as_text) for prop in self._props[place])

    def _argument(self, place: str, prop: Any, *, as_text: bool) -> ArgumentContext:
        alias = plain(prop.name)
        default = None if prop.required else "UNSET"
        if prop.default:
            default = prop.default.python_code.as_unembedded_code()
        return ArgumentContext(
            self._names[place, alias],
            alias,
            self._annotation(place, prop, as_text=as_text),
            default,
            self._about(f"body .{alias}" if place == "body" else f"{place} {alias}"),
            self._attributes[alias] if place == "body" else "",
        )

    def _annotation(self, place: str, prop: Any, *, as_text: bool) -> str:
        if place == "query" and _is_model(prop):
            # An object without documented fields: with them, it would be one parameter for each.
            return "dict[str, Any]" if prop.required else "dict[str, Any] | Unset"
        in_body = place == "body"
        return self._annotator.annotate(
            prop, unset=not prop.required, inline=not in_body, sent=True, plain_too=in_body, as_text=as_text
        )

    def _about(self, part: str) -> str:
        # Parameters of a path are described beside its operations, or in each of them.
        places = [f"{self._owner} {part}", f"{self._path} {part}", f"{self._owner} {part}[]", f"{self._path} {part}[]"]
        return self._builder.documentation.entry(*([place] for place in places))


def _is_model(prop: Any) -> bool:
    return hasattr(prop, "required_properties")


def _is_success(response: Any) -> bool:
    codes = response.status_code.range
    return codes is None or codes[0] in _SUCCESS


# Arguments that we add to every operation with pages.
_OF_PAGES: Final = ("after",)
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


def _resource(module: str, tag: str, about: str, found: list[tuple[OperationContext, Annotator]]) -> ResourceContext:
    imports: dict[str, set[str]] = defaultdict(set)
    for operation, annotator in found:
        annotations = " ".join([*operation.result, *(each.annotation for each in operation.keywords)])
        words = set(re.findall(r"[A-Za-z_]\w*", re.sub(r"'[^']*'", "", annotations)))
        for name in words & annotator.own:
            imports[f"models.{annotator.module}"].add(name)
        if shared := words & annotator.components:
            imports["models.shared"] |= shared
    name = "".join(word.capitalize() for word in module.split("_"))
    if name in IMPORTED or iskeyword(name):
        name = f"{name}Resource"
    # A class that users import keeps its name: a model of that name is imported under another one.
    operations = [_respell_class(operation, name, f"{name}Model") for operation, _ in found]
    # In its class, a method hides the type of that name.
    for hidden in sorted({each.name for each in operations} & _TYPES):
        operations = [_respell_class(operation, hidden, f"builtins.{hidden}") for operation in operations]
    return ResourceContext(
        module,
        name,
        tag,
        about,
        tuple(sorted(operations, key=lambda operation: operation.name)),
        tuple(
            (where, tuple(f"{each} as {each}Model" if each == name else each for each in sorted(names)))
            for where, names in sorted(imports.items())
        ),
    )


def _respell_class(operation: OperationContext, old: str, new: str) -> OperationContext:
    """Return an operation in whose annotations a class has another name."""

    def respell(text: str) -> str:
        parts = re.split(r"('[^']*')", text)
        return "".join(part if part.startswith("'") else re.sub(rf"\b{old}\b", new, part) for part in parts)

    def respell_all(arguments: tuple[ArgumentContext, ...]) -> tuple[ArgumentContext, ...]:
        return tuple(attrs.evolve(each, annotation=respell(each.annotation)) for each in arguments)

    return attrs.evolve(
        operation,
        result=tuple(map(respell, operation.result)),
        path_params=respell_all(operation.path_params),
        query=respell_all(operation.query),
        headers=respell_all(operation.headers),
        fields=respell_all(operation.fields),
    )


def _field_places(places: Iterable[ModelPlace], name: str) -> Iterator[list[str]]:
    """Yield the places of a field of a model, and of its items: often only the items of a list are described."""
    of_field = [place.inner(f".{name}").whole for place in places]
    yield of_field
    yield [f"{place}[]" for place in of_field]


def _path_param_annotation(param: ArgumentContext, sent: Mapping[str, str]) -> str:
    """Return the annotation of a path parameter: str or int, unless the query, a header or the body has it too and says which."""
    return sent.get(param.name, "str | int").removesuffix(" | Unset").replace("str | int | float", "str | int")


def _path_of(endpoint: Any) -> str:
    """Return the path of the document: the generator respells the names in it."""
    published = {str(prop.python_name): plain(prop.name) for prop in endpoint.path_parameters}
    return re.sub(r"\{([^{}]*)\}", lambda found: f"{{{published.get(found[1], found[1])}}}", plain(endpoint.path))


def _address(endpoint: Any) -> str:
    return f"{endpoint.method.upper()} {_path_of(endpoint)}"


def _parts_of(prop: Any) -> Iterator[Any]:
    yield from getattr(prop, "inner_properties", ())
    for inner in (getattr(prop, "inner_property", None), getattr(prop, "additional_properties", None)):
        if inner is not None and not isinstance(inner, bool):
            yield inner
    yield from fields_of(prop)


def _models_in(props: Iterable[Any], excluded: Collection[str] = ()) -> list[Any]:
    """Return every model in some properties, each after those that it is made of, without the `excluded` and what is in them."""
    found: dict[str, Any] = {}
    open_: set[str] = set()

    def visit(prop: Any) -> None:
        name = str(prop.class_info.name) if hasattr(prop, "required_properties") else None
        if name is not None and (name in found or name in open_ or name in excluded):
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


def _models_of(endpoint: Any, excluded: Collection[str]) -> list[Any]:
    answers = [response.prop for response in endpoint.responses if _is_success(response)]
    return _models_in([*(body.prop for body in endpoint.bodies), *answers], excluded)


def _in_bodies(data: Any, forms: Collection[str]) -> list[Any]:
    """Return the models that can be part of a request in one of these forms: their content is checked."""
    endpoints = [endpoint for each in data.endpoint_collections_by_tag.values() for endpoint in each.endpoints]
    bodies = (body for endpoint in endpoints for body in endpoint.bodies)
    return _models_in(body.prop for body in bodies if _KEYWORDS[str(body.body_type)] in forms)


def _component_names(document: Document) -> dict[str, str]:
    """Return the names of the schemas in `components`, by class name."""
    from openapi_python_client.strings import ClassName

    return {
        distinct(str(ClassName(name, "field_"))): name for name in document.get("components", {}).get("schemas", {})
    }
