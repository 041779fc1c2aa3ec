"""Generate packages from canonical documents, completely."""

import ast
import asyncio
import importlib
import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

import httpx
import pytest
import specs
from canonical.canonicalise import canonicalise
from canonical.names import python_name
from canonical.overrides import Overrides
from canonical.sources import ROOT, Layout
from codegen import completeness, generate, printer
from codegen.printer import Printer
from intake import files
from intake.document import dump, parse
from intake.errors import SpecError
from support.patience import python

# One worker makes once what all of these read.
pytestmark = pytest.mark.xdist_group("generate")

Pull = Callable[..., int]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package built from the small document."""
    into = tmp_path_factory.mktemp("built") / "small_client"
    assert specs.main(["build", str(ROOT / "tests/data/small.yaml"), "--into", str(into)]) == 0
    return into


@pytest.fixture
def package(built: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(built.parent)
    yield importlib.import_module("small_client")
    for name in [name for name in sys.modules if name.split(".")[0] == "small_client"]:
        del sys.modules[name]


@pytest.fixture
def sent(package: ModuleType) -> list[httpx.Request]:
    """Every request of `client`."""
    return []


@pytest.fixture
def client(package: ModuleType, sent: list[httpx.Request]) -> Iterator[Any]:
    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        sent.append(request)
        return httpx.Response(200, json={"thing_id": "1", "ready_at": "x"})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        yield package.Client("a-token", http_client=http)


def test_each_operation_has_one_method_and_each_answer_its_type(built: Path, small_document: dict[str, Any]) -> None:
    canonical = canonicalise(small_document)

    assert completeness.missing(canonical, built) == []
    assert sum(path.read_text().count("@_operation") for path in (built / "resources").glob("*.py")) == 4


def test_only_the_package_is_left_behind(built: Path) -> None:
    names = {path.name for path in built.iterdir()} - {"__pycache__"}

    project = {"pyproject.toml", "README.md", "generated.json"}
    assert names == {"__init__.py", "models", "py.typed", "resources", "runtime"} | project
    assert [path.name for path in built.parent.iterdir()] == ["small_client"]
    assert not any(str(built.parent) in path.read_text() for path in built.rglob("*.py"))


def test_the_runtime_is_copied_unchanged(built: Path) -> None:
    copied = {path.name: path.read_bytes() for path in (built / "runtime").glob("*.py")}

    assert copied == {path.name: path.read_bytes() for path in generate.RUNTIME.glob("*.py")}


def test_nested_and_listed_query_parameters_are_written_for_laravel(client: Any, sent: list[httpx.Request]) -> None:
    client.things_odd_ones.list_things(
        "acct_1", filter_online=1, filter_tags=["a", "b"], filter_lonely="x", kinds=["post"], detailed=True
    )

    assert sent[0].url.query.decode() == (
        "detailed=1&filter%5Blonely%5D=x&filter%5Bonline%5D=1&filter%5Btags%5D%5B%5D=a&filter%5Btags%5D%5B%5D=b&kinds%5B%5D=post"
    )


def test_a_query_parameter_that_is_not_given_is_not_sent(client: Any, sent: list[httpx.Request]) -> None:
    client.things_odd_ones.list_things("acct_1", filter_online=None, filter_tags=[])

    assert sent[0].url.query == b""


def test_a_path_parameter_cannot_leave_its_segment(client: Any, sent: list[httpx.Request]) -> None:
    client.authentication.submit_2fa("../x?y#z", code="1")

    assert sent[0].url.raw_path == b"/api/authenticate/..%2Fx%3Fy%23z"


def test_a_multipart_body_has_a_boundary_of_its_own(client: Any, sent: list[httpx.Request]) -> None:
    for _ in "ab":
        client.things_odd_ones.make_a_thing("acct_1", file=b"text")

    assert len({request.headers["content-type"] for request in sent}) == 2


def test_a_union_that_was_one_object_keeps_the_later_field(client: Any) -> None:
    thing = client.things_odd_ones.make_a_thing("acct_1", file=b"text")

    assert (thing.thing_id, thing.ready_at) == ("1", "x")


def test_importing_an_operation_loads_no_model(package: ModuleType) -> None:
    importlib.import_module("small_client.resources.authentication")

    loaded = {name.partition(".models.")[2] for name in sys.modules if name.startswith("small_client.models.")}
    assert loaded == set()


OUR_NAMES = [
    "fields",
    "each",
    "either",
    "day",
    "moment",
    "operation",
    "field",
    "required",
    "model",
    "wire",
    "needed",
    "One",
    "Call",
]


@pytest.fixture(scope="module")
def clash_built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package whose operations, parameters and fields have the names of what generated modules import."""

    def answers(schema: Any) -> Any:
        return {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}

    each = {name: {"type": "string"} for name in OUR_NAMES}
    listed = {
        "type": "array",
        "items": {"type": "object", "properties": each | {"at": {"type": "string", "format": "date-time"}}},
    }
    query = [{"in": "query", "name": name, "schema": {"type": "string"}} for name in OUR_NAMES]
    body = {"type": "object", "properties": each, "required": OUR_NAMES[::2]}
    paths = {
        f"/{name}": {"get": {"operationId": name, "tags": ["names"], "parameters": query, "responses": answers(listed)}}
        for name in OUR_NAMES
    }
    paths["/body"] = {
        "post": {
            "operationId": "body", "tags": ["names"], "responses": answers({"type": "object", "properties": each}),
            "requestBody": {"content": {"application/json": {"schema": body}}},
        }
    }  # fmt: skip
    document = {"openapi": "3.0.3", "info": {"title": "Clash", "version": "1"}, "paths": paths}
    folder = tmp_path_factory.mktemp("clash")
    (folder / "clash.yaml").write_text(dump(document, ""))
    assert specs.main(["build", str(folder / "clash.yaml"), "--into", str(folder / "clash_client")]) == 0
    return folder


@pytest.fixture
def clash(clash_built: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(clash_built)
    yield importlib.import_module("clash_client")
    for name in [name for name in sys.modules if name.split(".")[0] == "clash_client"]:
        del sys.modules[name]


def _echo(request: httpx.Request) -> httpx.Response:
    """Answer with the body, or with a list of the query."""
    return httpx.Response(200, content=request.read() or json.dumps([dict(request.url.params)]))


@pytest.mark.parametrize("name", OUR_NAMES)
def test_an_operation_and_a_query_parameter_may_have_the_name_of_a_helper(clash: ModuleType, name: str) -> None:
    argument = python_name(name)
    with clash.Client(
        base_url="https://a.example", http_client=httpx.Client(transport=httpx.MockTransport(_echo))
    ) as api:
        found = getattr(api.names, argument)(**{argument: "x"})

    assert [item.to_dict() for item in found] == [{name: "x"}]


@pytest.mark.parametrize("name", ["Call", "Client", "File", "Literal", "Model Ref", "Resource", "Thing"])
def test_a_tag_may_have_the_name_of_a_class_of_ours_or_of_a_model(
    small_document: dict[str, Any], name: str, tmp_path: Path
) -> None:
    operation = small_document["paths"]["/api/{account}/things"]["get"]
    operation["tags"] = [name]
    operation["responses"]["200"]["content"]["application/json"]["schema"] = {"$ref": "#/components/schemas/Thing"}
    small_document["components"]["schemas"] = {"Thing": {"type": "object", "properties": {"id": {"type": "string"}}}}
    generate.generate_package(canonicalise(small_document), tmp_path / "package")

    _assert_that_no_class_hides_an_import(tmp_path / "package" / "resources" / f"{python_name(name)}.py")


@pytest.mark.parametrize("name", ["Any", "File", "Literal", "Model", "Upload", "UUID"])
def test_a_schema_or_an_operation_may_have_the_name_of_a_class_of_ours(
    small_document: dict[str, Any], name: str, tmp_path: Path
) -> None:
    operation = small_document["paths"]["/api/{account}/things"]["get"]
    operation["responses"]["200"]["content"]["application/json"]["schema"] = {"$ref": f"#/components/schemas/{name}"}
    small_document["components"]["schemas"] = {name: {"type": "object", "properties": {"id": {"type": "string"}}}}
    small_document["paths"]["/api/authenticate/{attempt_id}"]["put"]["operationId"] = name
    generate.generate_package(canonicalise(small_document), tmp_path / "package")

    modules = [*(tmp_path / "package").rglob("*.py")]
    assert f"class {name}Model(Model):" in "".join(module.read_text() for module in modules)
    for module in modules:
        _assert_that_no_class_hides_an_import(module)


def test_an_operation_may_be_called_shared(small_document: dict[str, Any], tmp_path: Path) -> None:
    small_document["paths"]["/api/{account}/things"]["get"]["operationId"] = "shared"
    generate.generate_package(canonicalise(small_document), tmp_path / "package")

    assert "class Shared(Page['SharedDataItem']):" in (tmp_path / "package" / "models" / "shared_.py").read_text()
    assert 'ModelRef("shared_", "Shared")' in (tmp_path / "package" / "resources" / "things_odd_ones.py").read_text()


def _assert_that_no_class_hides_an_import(module: Path) -> None:
    tree = ast.parse(module.read_bytes())
    imported = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert not imported & {node.name for node in tree.body if isinstance(node, ast.ClassDef)}


def test_a_field_of_a_body_may_have_the_name_of_a_helper(clash: ModuleType) -> None:
    given = {python_name(name): name for name in OUR_NAMES}
    with clash.Client(
        base_url="https://a.example", http_client=httpx.Client(transport=httpx.MockTransport(_echo))
    ) as api:
        found = api.names.body(**given)

    assert {name: found[name] for name in OUR_NAMES} == {name: name for name in OUR_NAMES}


DEPRECATED = """
from aged_client import AsyncClient, Client

def blocking(api: Client) -> None:
    api.things_odd_ones.list_things("a")  # reported
    api.things_odd_ones.list_things.raw("a")  # reported
    api.authentication.start(username="jo")

async def awaiting(api: AsyncClient) -> None:
    await api.things_odd_ones.list_things("a")  # reported
"""


@pytest.fixture
def aged(small_document: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """A package of the small document, which deprecates the list of things."""
    small_document["paths"]["/api/{account}/things"]["get"]["deprecated"] = True
    (tmp_path / "aged.yaml").write_text(dump(small_document, ""))
    assert specs.main(["build", str(tmp_path / "aged.yaml"), "--into", str(tmp_path / "aged_client")]) == 0
    monkeypatch.syspath_prepend(tmp_path)
    yield importlib.import_module("aged_client")
    for name in [name for name in sys.modules if name.split(".")[0] == "aged_client"]:
        del sys.modules[name]


@pytest.mark.parametrize("form", [None, "raw"])
def test_a_deprecated_operation_warns_once_where_it_is_called(aged: Any, form: str | None) -> None:
    with aged.Client("a-token", http_client=httpx.Client(transport=httpx.MockTransport(_echo))) as api:
        operation = api.things_odd_ones.list_things
        with pytest.warns(DeprecationWarning, match="list_things is deprecated by the provider") as warned:
            (operation if form is None else getattr(operation, form))("a")

    assert [each.filename for each in warned] == [__file__]


def test_a_deprecated_operation_warns_where_it_is_awaited(aged: Any) -> None:
    async def call() -> None:
        async with aged.AsyncClient(
            "a-token", http_client=httpx.AsyncClient(transport=httpx.MockTransport(_echo))
        ) as api:
            with pytest.warns(DeprecationWarning, match="list_things") as warned:
                await api.things_odd_ones.list_things("a")
            assert [each.filename for each in warned] == [__file__]

    asyncio.run(call())


def test_a_deprecated_operation_says_so_in_its_docstring(aged: Any) -> None:
    resource = importlib.import_module("aged_client.resources.things_odd_ones").ThingsOddOnes

    assert "Deprecated by the provider.\n" in (resource.list_things.__doc__ or "")


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_type_checkers_report_the_use_of_a_deprecated_operation(aged: Any, tmp_path: Path, checker: str) -> None:
    (tmp_path / "usage.py").write_text(DEPRECATED)
    (tmp_path / "pyrightconfig.json").write_text('{"reportDeprecated": "error"}')
    options = {
        "mypy": ["--enable-error-code=deprecated", "--cache-dir=.mypy"],
        "pyright": ["--pythonpath", sys.executable],
    }

    run = python("-m", checker, *options[checker], "usage.py", cwd=tmp_path)

    wanted = [number for number, line in enumerate(DEPRECATED.splitlines(), 1) if "# reported" in line]
    assert [int(number) for number in re.findall(r"usage.py:(\d+)\D.*deprecated", run.stdout)] == wanted, run.stdout


def test_the_bytes_do_not_depend_on_the_hash_seed(built: Path, tmp_path: Path) -> None:
    for seed in ("1", "2"):
        arguments = ("build", "tests/data/small.yaml", "--into", tmp_path / "small_client")
        python("scripts/specs.py", *arguments, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, check=True)
        assert files.read_tree(tmp_path / "small_client") == files.read_tree(built)


def test_other_scribe_documents_need_no_bearer_scheme_and_no_entry(small: bytes, tmp_path: Path) -> None:
    raw = small.replace(b"security:\n- default: []\n", b"").replace(b"Small API", b'A Laravel App\'s "docs"')
    start, end = raw.index(b"components:"), raw.index(b"paths:")
    (tmp_path / "raw.yaml").write_bytes(raw[:start] + raw[end:])

    assert specs.main(["build", str(tmp_path / "raw.yaml"), "--into", str(tmp_path / "client")]) == 0
    assert (tmp_path / "client" / "runtime" / "client.py").exists()


def test_a_document_of_one_operation_is_built_with_the_overrides_of_its_source(tmp_path: Path) -> None:
    layout = Layout()
    published = parse(layout.published("onlyfans").read_bytes())
    path = "/api/{account}/chats"
    page = published | {"paths": {path: published["paths"][path]}}
    (tmp_path / "page.yaml").write_text(dump(page, "As the provider's documentation prints it."))

    assert specs.main(["build", str(tmp_path / "page.yaml"), "--into", str(tmp_path / "client")]) == 0

    [resource] = [path for path in (tmp_path / "client" / "resources").glob("*.py") if path.name != "__init__.py"]
    assert "def list(" in resource.read_text()


def _paged_document(data: dict[str, Any], *parameters: str) -> dict[str, Any]:
    """A document of one list, with these fields in `data` and these parameters."""
    fields = {"data": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "integer"}}}}, **data}
    answer = {"type": "object", "properties": {"data": {"type": "object", "properties": fields}}}
    response = {"200": {"description": "", "content": {"application/json": {"schema": answer}}}}
    query = [{"in": "query", "name": name, "schema": {"type": "string"}} for name in parameters]
    operation = {"operationId": "listThings", "tags": ["Things"], "parameters": query, "responses": response}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Paged", "version": "1"},
        "servers": [{"url": "https://paged.example"}],
        "paths": {"/api/things": {"get": operation}},
    }


TEXT = {"type": "string"}
PAGES = {"cursor": ("data", "nextCursor"), "before": ("data", "dateFilter", "before")}


def _generated_operation(document: dict[str, Any], tmp_path: Path) -> str:
    generate.generate_package(canonicalise(document), tmp_path / "paged", Overrides(pages=PAGES))
    return (tmp_path / "paged" / "resources" / "things.py").read_text()


@pytest.mark.parametrize(
    ("data", "parameter", "place"),
    [
        ({"nextCursor": TEXT}, "cursor", "('data', 'nextCursor')"),
        (
            {"dateFilter": {"type": "object", "properties": {"before": TEXT}, "nullable": True}},
            "before",
            "('data', 'dateFilter', 'before')",
        ),
    ],
)
def test_a_list_without_pagination_has_its_next_page_where_the_table_says(
    tmp_path: Path, data: dict[str, Any], parameter: str, place: str
) -> None:
    text = _generated_operation(_paged_document(data, parameter), tmp_path)

    assert "ListCall[_models.list_things.ListThings, _models.list_things.ListThingsDataDataItem]" in text
    assert ast.unparse(ast.parse(text)).count(f"next_from={{{parameter!r}: {place}}}") == 1


@pytest.mark.parametrize(
    ("data", "parameters"), [({}, ["cursor"]), ({"nextCursor": TEXT}, []), ({"nextCursor": TEXT}, ["before"])]
)
def test_a_list_without_the_parameter_or_its_place_has_no_pages(
    tmp_path: Path, data: dict[str, Any], parameters: list[str]
) -> None:
    text = _generated_operation(_paged_document(data, *parameters), tmp_path)

    assert "-> ReadCall[_models.list_things.ListThings]" in text
    assert "next_from" not in text


ITEMS: dict[str, Any] = {"type": "array", "items": {"type": "object", "properties": {"id": TEXT}}}


def _data(**properties: dict[str, Any]) -> dict[str, Any]:
    return {"data": {"type": "object", "properties": properties}}


@pytest.mark.parametrize(
    ("operation", "fields", "place"),
    [
        ("getThings", {"data": ITEMS}, ("data",)),
        ("getThings", _data(data=ITEMS, extra=TEXT), ("data", "data")),
        ("getThings", _data(things=ITEMS, marker=TEXT, hasMore=TEXT, totalCount=TEXT), ("data", "things")),
        ("getThings", {"things": ITEMS, "_meta": TEXT}, ("things",)),
        ("listThings", _data(things=ITEMS, summary=TEXT), ("data", "things")),
        ("listThings", {"data": {}}, ("data",)),
        ("listThings", _data(things=ITEMS, chart=ITEMS), ("data", "chart")),
        ("getThings", _data(things=ITEMS, summary=TEXT), None),
        ("getThings", _data(things=ITEMS, chart=ITEMS), None),
        ("getThings", {"data": {}}, None),
    ],
)
def test_an_answer_is_of_the_list_that_its_fields_or_its_operation_tell(
    tmp_path: Path, operation: str, fields: dict[str, Any], place: tuple[str, ...] | None
) -> None:
    document = _paged_document({})
    published = document["paths"]["/api/things"]["get"]
    published["operationId"] = operation
    published["responses"]["200"]["content"]["application/json"]["schema"]["properties"] = fields
    tables = Overrides(lists={"listThings": ("data", "chart")}) if "chart" in str(fields) else Overrides()

    generate.generate_package(canonicalise(document), tmp_path / "package", tables)

    name = "list_things" if operation == "listThings" else "get_things"
    model = (tmp_path / "package" / "models" / f"{name}.py").read_text()
    found = [ast.literal_eval(each) for each in re.findall(r"__items__: ClassVar = (.+)", model)]
    assert found == ([] if place is None else [place])


def test_a_pull_refuses_an_override_that_matches_nothing(
    layout: Layout, pull: Pull, tracked: Callable[[], dict[str, bytes]], capsys: pytest.CaptureFixture[str]
) -> None:
    sources = layout.openapi / "sources.toml"
    sources.write_text(sources.read_text() + '\n[small.names]\nfields = { "colour" = "paint" }\n')
    before = tracked()

    assert pull() == 1

    assert "[small]: the document no longer has colour" in capsys.readouterr().err
    assert tracked() == before


def test_a_build_does_not_replace_a_folder_of_other_files(
    built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "thesis.txt").touch()

    assert specs.main(["build", str(ROOT / "tests/data/small.yaml"), "--into", str(tmp_path)]) == 1

    assert "not a generated package" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_missing_file_is_reported(capsys: pytest.CaptureFixture[str]) -> None:
    assert specs.main(["canonicalise", "nowhere.yaml"]) == 1

    assert "nowhere.yaml: No such file" in capsys.readouterr().err


def test_canonicalise_prints_the_document_or_writes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    raw = str(ROOT / "tests/data/small.yaml")
    assert specs.main(["canonicalise", raw]) == 0
    printed = capsys.readouterr()

    assert specs.main(["canonicalise", raw, "-o", str(tmp_path / "out.yaml")]) == 0

    assert (tmp_path / "out.yaml").read_text() == printed.out
    assert "array-items" in printed.err


def _bent(small_document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    canonical = canonicalise(small_document)
    operation = canonical["paths"]["/api/download"]["get"]
    operation["responses"] = {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}
    return canonical


@pytest.mark.parametrize("schema", [{"type": "array"}, {"$ref": "#/components/schemas/Nowhere"}, {"type": "null?"}])
def test_a_warning_of_the_generator_is_a_refusal_that_names_the_operation(
    small_document: dict[str, Any], tmp_path: Path, schema: dict[str, Any]
) -> None:
    with pytest.raises(SpecError, match=r"/api/download|cannot read the document"):
        generate.generate_package(_bent(small_document, schema), tmp_path / "package")


@pytest.mark.parametrize(
    ("spoil", "complaint"),
    [
        (lambda text: text.partition("    @_operation")[0], "0 methods instead of one"),
        (lambda text: text + text.replace("ThingsOddOnes", "Twin"), "2 methods instead of one"),
        (lambda text: text.replace("filter[online]", "filter.online"), "filter[online] is not sent"),
        (lambda text: text.replace("form=_fields", "other=_fields"), "the request body is not sent"),
        (lambda text: text.replace("Call[_models.list_things.ListThings]", "Call[Any]"), "the answer has no type"),
        (lambda text: text.replace('"GET"', '"HEAD"'), "is not in the document"),
    ],
)
def test_incompleteness_is_reported(
    built: Path, tmp_path: Path, small_document: dict[str, Any], spoil: Callable[[str], str], complaint: str
) -> None:
    package = tmp_path / "package"
    for name, content in files.read_tree(built).items():
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).write_bytes(content)

    path = package / "resources" / "things_odd_ones.py"
    path.write_text(spoil(path.read_text()))

    assert complaint in "\n".join(completeness.missing(canonicalise(small_document), package))


@pytest.fixture
def generated(pull: Pull, layout: Layout) -> Layout:
    """A checkout with everything pulled and generated."""
    assert pull() == 0
    assert specs.main(["generate"], layout) == 0
    return layout


def test_generate_makes_every_package_typed(generated: Layout) -> None:
    names = files.read_tree(generated.generated)

    assert {
        "small_api/__init__.py",
        "small_api/py.typed",
        "small_api/runtime/client.py",
        "small_api/small/__init__.py",
        "small_api/other/__init__.py",
    } <= set(names)
    assert [path.name for path in generated.root.iterdir() if path.name.startswith(".")] == [".cache"]


def test_the_list_of_platforms_is_that_of_the_tables(generated: Layout) -> None:
    names: dict[str, Any] = {}
    exec((generated.generated / "small_platforms" / "__init__.py").read_text(), names)

    assert get_args(names["Platform"]) == ("small", "other")
    assert names["TITLES"] == {"small": "Small", "other": "Other"}
    assert names["PREFIXES"] == {"small": "small", "other": "other"}
    attributes = (generated.generated / "small_platforms" / "attributes.py").read_text()
    assert "from small._platforms.small import Small\n" in attributes
    assert attributes.endswith("        small: Small[ModeT]\n        other: Other[ModeT]\n")


def test_a_table_may_name_another_prefix_than_its_own(generated: Layout) -> None:
    sources = generated.openapi / "sources.toml"
    sources.write_text(sources.read_text().replace("[small]\n", '[small]\nprefix = ""\n'))

    assert specs.main(["generate"], generated) == 0

    names: dict[str, Any] = {}
    exec((generated.generated / "small_platforms" / "__init__.py").read_text(), names)
    assert names["PREFIXES"] == {"small": "", "other": "other"}


def test_generating_twice_changes_nothing(generated: Layout) -> None:
    before = files.read_tree(generated.generated)
    (generated.root / ".cache" / "generated.json").unlink()

    assert specs.main(["generate"], generated) == 0

    assert files.read_tree(generated.generated) == before


def test_generating_again_is_skipped_while_nothing_changed(
    generated: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()

    assert specs.main(["generate"], generated) == 0
    assert "up to date" in capsys.readouterr().out


@pytest.mark.parametrize(
    "change",
    [
        lambda layout: (layout.generated / "small_api/runtime/types.py").unlink(),
        lambda layout: (layout.generated / "small_api/notes.txt").touch(),
        lambda layout: layout.canonical("small").write_bytes(layout.canonical("small").read_bytes() + b"\n"),
    ],
)
def test_generating_again_is_done_when_anything_changed(
    generated: Layout, capsys: pytest.CaptureFixture[str], change: Callable[[Layout], Any]
) -> None:
    change(generated)
    capsys.readouterr()

    assert specs.main(["generate"], generated) == 0

    assert "up to date" not in capsys.readouterr().out
    assert not (generated.generated / "small_api/notes.txt").exists()
    assert (generated.generated / "small_api/runtime/types.py").exists()


def test_generated_code_parses(generated: Layout) -> None:
    for name, content in files.read_tree(generated.generated).items():
        if name.endswith(".py"):
            ast.parse(content)


def test_generate_without_documents_says_what_to_do(layout: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    assert specs.main(["generate"], layout) == 1

    assert "run `make pull`" in capsys.readouterr().err


def test_verify_is_clean_after_generate(generated: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    assert specs.main(["verify"], generated) == 0

    assert "generated/ matches openapi/" in capsys.readouterr().out


def _change_a_line(layout: Layout) -> None:
    path = layout.generated / "small_api/runtime/client.py"
    path.write_text(path.read_text().replace("import httpx", "import httpx  # mine", 1))


def _add_a_file_among_the_compiled_ones(layout: Layout) -> None:
    (layout.generated / "small_api/__pycache__").mkdir()
    (layout.generated / "small_api/__pycache__/x.py").touch()


def _change_a_document(layout: Layout) -> None:
    path = layout.canonical("small")
    path.write_text(path.read_text().replace('"title": Small API', "title: Small API"))


@pytest.mark.parametrize(
    ("change", "rows"),
    [
        (_change_a_line, "different: generated/small_api/runtime/client.py"),
        (lambda layout: (layout.generated / "small_api/notes.txt").touch(), "unknown:   generated/small_api/notes.txt"),
        (
            lambda layout: (
                (layout.generated / "small_api/__pycache__").mkdir()
                or (layout.generated / "small_api/__pycache__/x.py").touch()
            ),
            "x.py",
        ),
        (
            lambda layout: (layout.generated / "small_api/runtime/types.py").unlink(),
            "missing:   generated/small_api/runtime/types.py",
        ),
        (_change_a_document, "openapi/small.yaml is not what `make pull` writes"),
    ],
)
def test_verify_reports_differences_and_how_to_fix_them(
    generated: Layout, capsys: pytest.CaptureFixture[str], change: Callable[[Layout], Any], rows: str
) -> None:
    change(generated)
    capsys.readouterr()

    assert specs.main(["verify"], generated) == 1

    out = capsys.readouterr().out
    assert rows in out
    assert "make generate" in out


def test_compiled_python_files_do_not_count(generated: Layout) -> None:
    (generated.generated / "small_api/__pycache__").mkdir()
    (generated.generated / "small_api/__pycache__/client.cpython-311.pyc").touch()

    assert specs.main(["verify"], generated) == 0


def test_invalid_python_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="duplicate argument"):
        Printer(tmp_path, ".")._write("module.py", "def twice(a, a): ...")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("scheme", "argument"),
    [
        ({"type": "http", "scheme": "bearer"}, ""),
        ({"type": "http", "scheme": "basic"}, ", KeyLocation('header', 'Authorization', 'Basic ')"),
        ({"type": "apiKey", "in": "header", "name": "X-Key"}, ", KeyLocation('header', 'X-Key')"),
        ({"type": "apiKey", "in": "query", "name": "it's"}, ", KeyLocation('query', \"it's\")"),
    ],
)
def test_a_key_is_sent_as_its_scheme_says(scheme: dict[str, Any], argument: str) -> None:
    document = {"security": [{"default": []}], "components": {"securitySchemes": {"default": scheme}}, "paths": {}}

    assert printer._key(document) == argument
