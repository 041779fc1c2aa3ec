"""Scribe documents of other apps: a small one for each correction, generated, type-checked and called."""

import asyncio
import copy
import datetime
import email
import email.policy
import importlib
import json
import pickle
import re
import shutil
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl
from uuid import UUID

import httpx
import pytest
import specs
from canonical.canonicalise import canonicalise
from canonical.sources import ROOT
from codegen import allowlist, completeness
from intake.document import dump, parse
from intake.files import read_tree
from intake.inspection import inspect
from support import php
from support.noise import dump_document
from support.patience import python

# One worker makes once what all of these read.
pytestmark = pytest.mark.xdist_group("scribe")

FOLDER = ROOT / "tests" / "data" / "scribe"
NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
# Of the others nothing is left out.
WITH_MISTAKES = ("mistakes",)

Sent = list[httpx.Request]


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package from each document."""
    into = tmp_path_factory.mktemp("scribe") / "scribe_clients"
    for name in NAMES:
        package = into / name.replace("-", "_")
        strict = [] if name in WITH_MISTAKES else ["--strict"]
        assert specs.main(["build", str(FOLDER / f"{name}.yaml"), *strict, "--into", str(package)]) == 0
    return into


@pytest.fixture
def package(clients: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], ModuleType]]:
    """The package of a document, imported."""
    monkeypatch.syspath_prepend(clients.parent)
    yield lambda name: importlib.import_module(f"scribe_clients.{name.replace('-', '_')}")
    for name in [name for name in sys.modules if name.split(".")[0] == "scribe_clients"]:
        del sys.modules[name]


@pytest.fixture
def sent() -> Sent:
    """Every request of the client."""
    return []


@pytest.fixture
def client(package: Callable[[str], ModuleType], sent: Sent) -> Iterator[Callable[..., Any]]:
    """The client of a document; what it is answered is passed beside its name."""
    answers: list[Any] = [{}]

    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        sent.append(request)
        given = answers[-1]
        return httpx.Response(200, content=given) if isinstance(given, bytes) else httpx.Response(200, json=given)

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:

        def make(name: str, answered: Any = None) -> Any:
            answers.append({} if answered is None else answered)
            return _make(package(name), "https://app.example", http)

        yield make


def _make(package: ModuleType, url: str, http: httpx.Client) -> Any:
    try:
        return package.Client("a-key", base_url=url, http_client=http)
    except TypeError:
        return package.Client(base_url=url, http_client=http)


def _query(request: httpx.Request) -> dict[str, Any]:
    return php.read(parse_qsl(request.url.query.decode(), keep_blank_values=True))


def _form(request: httpx.Request) -> dict[str, Any]:
    """The form as PHP reads it; a file is its name and its content."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + request.content, policy=email.policy.HTTP)
    pairs: list[tuple[str, Any]] = []
    for part in message.iter_parts():
        name = re.search(r'; name="([^"]*)"', part["content-disposition"])
        content = part.get_payload(decode=True)
        assert name
        assert isinstance(content, bytes)
        pairs.append((name[1], (part.get_filename(), content) if part.get_filename() else content.decode()))
    return php.read(pairs)


def _canonical(name: str) -> tuple[dict[str, Any], Counter[str]]:
    rule_counts: Counter[str] = Counter()
    document, _ = inspect(parse((FOLDER / f"{name}.yaml").read_bytes()))
    return canonicalise(document, None, rule_counts), rule_counts


@pytest.mark.parametrize("name", NAMES)
def test_all_of_a_document_is_generated(name: str, clients: Path) -> None:
    canonical, _ = _canonical(name)

    assert completeness.missing(canonical, clients / name.replace("-", "_")) == []


@pytest.mark.parametrize("name", NAMES)
def test_canonical_documents_are_unchanged(name: str) -> None:
    canonical, _ = _canonical(name)

    assert dump(canonicalise(canonical), "") == dump(canonical, "")


@pytest.mark.parametrize("name", NAMES)
def test_no_code_of_the_templates_is_foreign(name: str, clients: Path) -> None:
    assert allowlist.violations(clients / name.replace("-", "_")) == []


def test_every_name_that_generated_code_may_call_is_called_somewhere(clients: Path) -> None:
    source = "".join(path.read_text() for path in clients.rglob("*.py") if "runtime" not in path.parts)

    assert {name for name in allowlist.CALLS if not re.search(rf"\b{name}\(", source)} == set()


def test_all_of_them_have_the_same_runtime(clients: Path) -> None:
    first, *others = (read_tree(each) for each in clients.glob("*/runtime"))

    assert len(others) == len(NAMES) - 1
    assert all(each == first for each in others)


def test_all_of_them_are_right_for_a_type_checker(clients: Path, tmp_path: Path) -> None:
    # The runtime is nine tenths of them: it is checked once, beside them.
    checked = tmp_path / clients.name
    shutil.copytree(clients, checked, ignore=shutil.ignore_patterns("runtime"))
    for path in checked.rglob("*.py"):
        path.write_text(re.sub(r"(?m)^( *from \.)(\.*runtime\b)", r"\1.\2", path.read_text()))
    shutil.copytree(clients / "wire" / "runtime", checked / "runtime")
    (checked / "__init__.py").touch()
    run = python("-m", "mypy", "--strict", "--config-file=", f"--cache-dir={tmp_path}", checked, cwd=tmp_path)

    assert "Success" in run.stdout, run.stdout


@pytest.mark.parametrize("name", NAMES)
def test_every_module_can_be_imported_and_has_names_in_ascii(
    name: str, package: Callable[[str], ModuleType], clients: Path
) -> None:
    package(name)
    for path in (clients / name.replace("-", "_")).rglob("*.py"):
        where = path.relative_to(clients.parent).with_suffix("")
        assert str(where).isascii()
        importlib.import_module(".".join(where.parts))


def test_a_mistake_costs_its_own_operation_and_is_named(
    client: Callable[..., Any], sent: Sent, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert specs.main(["build", str(FOLDER / "mistakes.yaml"), "--into", str(tmp_path / "mistakes")]) == 0

    problems = "a quote or a backslash", "a line break or a control character"
    assert sorted(capsys.readouterr().err.splitlines()) == [
        "left out: '/backslash': 'gett' is not an HTTP method",
        f"left out: GET '/backslash': parameter 'App\\\\Thing' contains {problems[0]}",
        f"left out: GET '/quotes': operation id \"creator's\" contains {problems[0]}",
        "left out: GET '/unclosed/{id': the path must begin with / and balance its braces",
        "left out: GET 'relative': the path must begin with / and balance its braces",
        f"left out: POST '/quotes': operation id 'two\\nlines' contains {problems[1]}",
        f"left out: the document: tag 'Two\\nlines' contains {problems[1]}",
    ]
    api = client("mistakes", {"a": 5})
    assert (api.app_models.list_things().a, api.things.show(1).a) == (5, 5)
    api.things.list_parts("x")
    assert [request.url.path for request in sent] == ["/things", "/things/1", "/things/x/parts"]


def test_the_parameters_of_a_path_are_those_in_it(client: Callable[..., Any], sent: Sent) -> None:
    api = client("path-parameters", {"id": 2})

    assert api.comments.show("a", comment_id=2).id == 2
    api.resumes.delete(3)

    assert [request.url.path for request in sent] == ["/posts/a/comments/2", "/resumes/3"]


def test_a_parameter_that_is_declared_twice_is_one(client: Callable[..., Any], sent: Sent) -> None:
    client("path-parameters").comments.show("a", 2, page=3)

    assert sent[0].url.query == b"page=3"


def test_operations_of_one_id_are_called_by_their_addresses(clients: Path, tmp_path: Path) -> None:
    source = (clients / "repeated_ids" / "resources" / "users.py").read_text()

    assert re.findall(r"def (\w+)", source) == ["get_users", "get_users_id", "post_users", "post_users_import"]
    assert "def get_posts(" in (clients / "repeated_ids" / "resources" / "posts.py").read_text()


def test_no_name_depends_on_the_order_of_operations(clients: Path, tmp_path: Path) -> None:
    document = parse((FOLDER / "repeated-ids.yaml").read_bytes())
    document["paths"] = dict(reversed(document["paths"].items()))
    (tmp_path / "raw.yaml").write_bytes(dump_document(document))

    assert specs.main(["build", str(tmp_path / "raw.yaml"), "--into", str(tmp_path / "repeated_ids")]) == 0

    assert read_tree(tmp_path / "repeated_ids") == read_tree(clients / "repeated_ids")


def test_an_id_that_is_not_repeated_keeps_its_name(clients: Path) -> None:
    source = (clients / "repeated_ids" / "resources" / "posts.py").read_text()

    assert "def store_a_newly_created_resource_in_storage(" in source


def test_words_for_types_are_translated(package: Callable[[str], ModuleType]) -> None:
    package("words-for-types")
    models = importlib.import_module("scribe_clients.words_for_types.models.create_an_event")

    assert models.CreateAnEventBody.__annotations__ == {
        "day": "datetime.date | str",
        "at": "str | Unset",
        "count": "int | Unset",
        "either": "int | str | Unset",
        "fee": "float | str | Unset",
        "group": "UUID | str | Unset",
        "name": "str | Unset",
        "names": "Array[str] | Unset",
        "note": "str | None | Unset",
        "odd": "Any",
        "password": "str | Unset",
        "price": "float | str | Unset",
        "tags": "Array[Any] | None | Unset",
    }
    # An answer says what comes: an id is text, and so is a decimal whose example is.
    assert models.CreateAnEvent.__annotations__ == {
        "day": "datetime.date | None",
        "id": "str | None",
        "note": "str | None",
        "odd": "Any",
        "price": "str | None",
    }


DAY, GROUP = datetime.date(2025, 1, 2), UUID("123e4567-e89b-12d3-a456-426614174000")


@pytest.mark.parametrize(("day", "group"), [(DAY, GROUP), ("2025-01-02", str(GROUP))])
def test_dates_and_ids_are_written_in_bodies_queries_and_forms(
    client: Callable[..., Any], sent: Sent, day: Any, group: Any
) -> None:
    api = client("words-for-types", {"day": "2025-01-02", "id": str(GROUP)})
    made = api.events.create(day=day, group=group, day_in_body=day, group_in_body=group)
    api.events.upload(day=day, group=group, file=b"x")
    expected = {"day": "2025-01-02", "group": str(GROUP)}

    assert (made.day, made.id) == (DAY, str(GROUP))
    assert _query(sent[0]) == expected
    assert sent[0].content == b'{"day":"2025-01-02","group":"123e4567-e89b-12d3-a456-426614174000"}'
    assert _form(sent[1]) == {**expected, "file": ("file", b"x")}


def test_a_date_time_is_no_date(client: Callable[..., Any], package: Callable[[str], ModuleType], sent: Sent) -> None:
    with pytest.raises(package("words-for-types").InvalidArgument, match=r"day.* must be date or str, got datetime"):
        client("words-for-types").events.create(day_in_body=datetime.datetime(2025, 1, 2, tzinfo=datetime.UTC))
    assert not sent


def test_an_invalid_date_is_returned_as_text(client: Callable[..., Any]) -> None:
    made = client("words-for-types", {"day": "tomorrow"}).events.create(day_in_body="2025-01-02")

    assert made.day == "tomorrow"


def test_empty_names_are_treated_as_missing(client: Callable[..., Any], sent: Sent) -> None:
    api = client("nothing-in-names")
    api.default.get_posts()
    api.default.post_posts()
    api.users.list()

    assert [(request.method, request.url.path) for request in sent] == [
        ("GET", "/posts"),
        ("POST", "/posts"),
        ("GET", "/users"),
    ]


def test_names_in_other_scripts_are_transliterated_and_sent_as_they_are(client: Callable[..., Any], sent: Sent) -> None:
    api = client("other-scripts", {"имя": "x", "姓名": {"название": "y"}})
    made = api.tovary.pokazat_tovar("ящик", stranitsa=2, sm="a", man="b", tsena=5, r="c", p="d", vlozhenie={"имя": "z"})

    assert (made.imya, made.xing_ming.nazvanie) == ("x", "y")
    assert sent[0].url.path == "/товары/ящик"
    assert _query(sent[0]) == {"страница": "2", "اسم": "a", "👨": "b"}
    assert sent[0].content.decode() == '{"цена":5,"p":"d","вложение":{"имя":"z"},"р":"c"}'


def test_right_to_left_text_is_escaped_in_code(clients: Path) -> None:
    resources = clients / "other_scripts" / "resources"

    assert "اسم" not in re.sub(r'""".*?"""', "", (resources / "tovary.py").read_text(), flags=re.DOTALL)
    assert '"/\\u0645\\u0646' in (resources / "lmntjt.py").read_text()


def test_a_heading_keeps_its_quotes_in_the_text(clients: Path) -> None:
    source = (clients / "headings" / "resources" / "the_best_of_johns_posts.py").read_text()

    assert '''"""Operations of the tag The "best" of John's `posts`."""''' in source
    assert (clients / "headings" / "resources" / "families_man_woman_girl.py").exists()


def test_brackets_in_a_name_are_a_list(client: Callable[..., Any], sent: Sent) -> None:
    api = client("lists-in-brackets")
    api.albums.list(roles=["a", "b"], ids=[1, 2])
    api.albums.create(images=[b"one", b"two"], roles=["a"])

    assert _query(sent[0]) == {"roles": ["a", "b"], "ids": ["1", "2"]}
    assert _form(sent[1]) == {"images": [("images[]", b"one"), ("images[]", b"two")], "roles": ["a"]}


def test_an_extra_argument_replaces_the_list_of_its_name(client: Callable[..., Any], sent: Sent) -> None:
    client("lists-in-brackets").albums.list.with_options(extra_query={"ids[]": [3]}).raw(ids=[1, 2])

    assert _query(sent[0]) == {"ids": ["3"]}


def test_bytes_in_an_example_are_dropped_with_it(client: Callable[..., Any]) -> None:
    assert client("binary-example", {"picture": "x"}).pictures.list().picture == "x"


def test_arguments_named_like_ours_are_sent_under_their_own_names(client: Callable[..., Any], sent: Sent) -> None:
    client("names-of-ours").requests.make(
        "me",
        request="a",
        client="b",
        body_in_query="c",
        max_pages=1,
        if_none_match_in_query="i",
        after="h",
        group_id=2,
        group_id_=3,
        request_in_body="d",
        client_in_body="e",
        body_in_body="f",
        class_="g",
        self_in_body="me",
    )

    assert sent[0].url.path == "/requests/me"
    assert _query(sent[0]) == {
        "request": "a",
        "client": "b",
        "body": "c",
        "max_pages": "1",
        "if_none_match": "i",
        "after": "h",
        "groupId": "2",
        "group_id": "3",
    }
    assert sent[0].content == b'{"body":"f","class":"g","client":"e","request":"d","self":"me"}'


def test_arguments_named_like_those_of_pages_are_sent_under_their_own_names(
    client: Callable[..., Any], sent: Sent
) -> None:
    read = client("names-of-ours", {"data": [1]}).requests.read_a_list

    assert list(read.items(after_in_query="a", max_pages_in_query=5, after=None, max_pages=1)) == [1]
    assert _query(sent[0]) == {"after": "a", "max_pages": "5"}


def test_an_argument_named_like_that_of_raw_is_sent_under_its_own_name(client: Callable[..., Any], sent: Sent) -> None:
    read = client("names-of-ours", {"data": [1]}).requests.read_a_list

    assert read.raw(if_none_match_in_query="a", if_none_match='"e"').status_code == 200
    assert (_query(sent[0]), sent[0].headers["if-none-match"]) == ({"if_none_match": "a"}, '"e"')


def test_fields_named_like_methods_of_ours_are_the_fields(client: Callable[..., Any], sent: Sent) -> None:
    came = {"to_dict": "a", "from_dict": {"id": 5}, "additional_properties": 1, "more": 2}
    made = client("names-of-ours", came).requests.make("me", to_dict="b", to_multipart="c", self_in_body="me")

    assert (made.to_dict, made.from_dict.id, made.additional_properties, made.additional_keys) == ("a", 5, 1, None)
    assert type(made).to_dict(made) == came
    assert type(made).from_dict(came) == made
    assert copy.copy(made) == made
    assert pickle.loads(pickle.dumps(made)) == made
    made.to_dict = "z"
    assert made["to_dict"] == "z"
    assert json.loads(sent[0].content) == {"to_dict": "b", "to_multipart": "c", "self": "me"}


LISTS: dict[str, tuple[Any, list[Any]]] = {
    "data_is_the_list": ({"data": [{"id": 5}]}, [5]),
    "data_in_data": ({"data": {"data": ["a", "b"], "tags": ["c"]}}, ["a", "b"]),
    "beside_has_more": ({"data": {"values": [1, 2], "hasMore": True}}, [1, 2]),
    "list_beside_has_more": ({"object": "list", "data": [1, 2], "has_more": True}, [1, 2]),
    "shared": ({"data": [{"id": 5}]}, [5]),
}


@pytest.mark.parametrize("name", LISTS)
def test_the_answer_of_a_list_is_the_sequence_of_its_items(client: Callable[..., Any], name: str) -> None:
    came, expected = LISTS[name]
    page = getattr(client("lists", came).lists, name)()

    assert (isinstance(page, Mapping), isinstance(page, Sequence)) == (False, True)
    assert [getattr(item, "id", item) for item in page] == expected
    assert page.has_more is name.endswith("beside_has_more")
    assert page.to_dict() == came


@pytest.mark.parametrize("name", ["object_with_a_list", "two_lists", "sent"])
def test_an_answer_that_only_has_lists_is_a_mapping(client: Callable[..., Any], name: str) -> None:
    came = {"data": {"tags": ["a"], "a": ["b"], "b": []}} if name != "sent" else {"data": [1]}
    answer = getattr(client("lists", came).lists, name)()

    assert (isinstance(answer, Mapping), isinstance(answer, Sequence)) == (True, False)
    assert dict(answer).keys() == {"data"}


def test_only_the_answer_itself_is_a_sequence(client: Callable[..., Any]) -> None:
    page = client("lists", {"data": [{"data": [{"data": [1]}]}]}).lists.outside_and_inside()

    inner = page[0].data[0]
    assert [isinstance(each, Sequence) for each in (page, page[0], inner)] == [True, False, False]
    assert inner.data == [1]


def test_fields_named_like_methods_of_mappings_and_sequences_give_way(client: Callable[..., Any]) -> None:
    came = {"get": "a", "keys": "b", "items": "c", "values": "d"}
    answer = client("lists", {"data": came}).lists.object_with_a_list().data
    page = client("lists", {"data": [5, 5], "count": 1, "count_": 2, "index": 3, "has_more": "4", "items": 5}).lists
    page = page.data_is_the_list()

    assert (answer.get_, answer.keys_, answer.items_, answer.values_) == ("a", "b", "c", "d")
    assert dict(answer) == came
    assert list(answer.items()) == list(came.items())
    assert answer.get("items") == answer["items"] == answer["items_"] == "c"
    assert (page.count__, page.count_, page.index_, page.has_more_, page.items_) == (1, 2, 3, "4", 5)
    assert (page.count(5), page.index(5), page.has_more) == (2, 0, False)


def test_a_default_of_another_type_is_dropped(client: Callable[..., Any], sent: Sent) -> None:
    assert client("odd-values", b"%PDF").files.download_a("x y") == b"%PDF"

    assert _query(sent[0]) == {"page": "10", "full": "0"}
    assert sent[0].url.raw_path.partition(b"?")[0] == b"/a/x%20y"
    assert sent[0].headers["accept"] == "application/json, application/pdf"


@pytest.mark.parametrize("kind", ["bytes", "path", "open file"])
def test_a_body_of_another_media_type_is_bytes(
    client: Callable[..., Any], sent: Sent, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF")
    with path.open("rb") as file:
        given = {"bytes": b"%PDF", "path": path, "open file": file}[kind]
        client("odd-values").files.replace_a("x", body=given)

    assert (sent[0].method, sent[0].content, sent[0].headers["content-type"]) == ("PUT", b"%PDF", "application/pdf")


def test_paths_that_differ_in_a_name_alone_are_two_operations(client: Callable[..., Any], sent: Sent) -> None:
    api = client("alike-paths")
    api.posts.show_by_id(1)
    api.posts.show_by_slug("a")

    assert [request.url.path for request in sent] == ["/posts/1", "/posts/a"]


def test_a_list_of_objects_in_a_form_is_numbered(client: Callable[..., Any], sent: Sent, tmp_path: Path) -> None:
    path = tmp_path / "two.txt"
    path.write_bytes(b"2")
    documents = [{"file": b"1", "title": "one", "pages": [1, 2]}, {"file": path, "title": "two"}]

    client("wire").documents.upload(documents=documents, names=["a", "b"], x_tenant="me")

    assert _form(sent[0]) == {
        "documents": [
            {"file": ("documents[0][file]", b"1"), "title": "one", "pages": ["1", "2"]},
            {"file": ("two.txt", b"2"), "title": "two"},
        ],
        "names": ["a", "b"],
    }


def test_models_in_a_list_are_sent_like_plain_objects(
    client: Callable[..., Any], package: Callable[[str], ModuleType], sent: Sent, tmp_path: Path
) -> None:
    path = tmp_path / "one.txt"
    path.write_bytes(b"1")
    package("wire")
    kind = importlib.import_module("scribe_clients.wire.models.upload_documents").UploadDocumentsBodyDocumentsItem

    client("wire").documents.upload(documents=[kind(file=str(path), title="one")])

    assert _form(sent[0]) == {"documents": [{"file": ("one.txt", b"1"), "title": "one"}]}


def test_the_headers_of_http_are_no_arguments(
    client: Callable[..., Any], package: Callable[[str], ModuleType], sent: Sent
) -> None:
    upload = client("wire").documents.upload
    for name in ("content_type", "accept", "authorization"):
        with pytest.raises((TypeError, package("wire").InvalidArgument), match=name):
            upload(**{name: "x"})
    upload(x_tenant="me", names=["a"])

    assert sent[0].headers["x-tenant"] == "me"
    assert sent[0].headers["content-type"].startswith("multipart/form-data; boundary=")


@pytest.mark.parametrize(("public", "text"), [(True, "1"), (False, "0")])
def test_a_form_that_is_put_is_posted_with_its_method(
    client: Callable[..., Any], sent: Sent, public: bool, text: str
) -> None:
    client("wire").documents.replace(5, file=b"x", public=public)

    assert (sent[0].method, sent[0].url.path) == ("POST", "/documents/5")
    assert _form(sent[0]) == {"file": ("file", b"x"), "public": text, "_method": "PUT"}


def test_json_of_another_media_type_keeps_it(client: Callable[..., Any], sent: Sent) -> None:
    assert client("wire", {"id": 5}).documents.change(5, title="x").id == 5

    assert (sent[0].method, sent[0].content) == ("PATCH", b'{"title":"x"}')
    assert sent[0].headers["content-type"] == "application/vnd.api+json"
    assert sent[0].headers["accept"] == "application/json, application/vnd.api+json"


def test_a_file_in_a_json_body_makes_it_a_form(client: Callable[..., Any], sent: Sent) -> None:
    client("wire").avatars.set(avatar=b"x", name="me")

    assert _form(sent[0]) == {"avatar": ("avatar", b"x"), "name": "me"}


def test_a_key_of_its_own_header_is_sent_in_it(client: Callable[..., Any], sent: Sent) -> None:
    client("wire").search.search()

    assert sent[0].headers["x-api-key"] == "a-key"
    assert "authorization" not in sent[0].headers


def test_an_object_in_a_query_is_nested(client: Callable[..., Any], sent: Sent) -> None:
    client("wire").search.search(
        filter_online=True, filter_tags=["a", "b"], where={"a": {"b": 1}, "c": [1, 2], "d": None}
    )

    assert _query(sent[0]) == {
        "filter": {"online": "1", "tags": ["a", "b"]},
        "where": {"a": {"b": "1"}, "c": ["1", "2"]},
    }


def test_lists_in_lists_of_a_query_stay_lists_in_lists(client: Callable[..., Any], sent: Sent) -> None:
    client("wire").search.search(where={"a": [[1, 2], [3]], "b": [{"c": 1}, {"c": 2}]})

    assert _query(sent[0]) == {"where": {"a": [["1", "2"], ["3"]], "b": [{"c": "1"}, {"c": "2"}]}}


def test_a_form_without_files_is_parsed_by_php_as_intended(client: Callable[..., Any], sent: Sent) -> None:
    client("wire").search.search_with_a_form(
        where={"a": "b"}, tags=["x", "y"], rows=[{"a": 1, "b": True}, {"a": 2, "b": False}]
    )

    assert php.read(parse_qsl(sent[0].content.decode())) == {
        "where": {"a": "b"},
        "tags": ["x", "y"],
        "rows": [{"a": "1", "b": "1"}, {"a": "2", "b": "0"}],
    }


RULES = {
    "path-parameters": {"path-parameter", "parameter-twice"},
    "repeated-ids": {"repeated-operation-id", "sentence-as-name"},
    "words-for-types": {"type-not-in-openapi"},
    "nothing-in-names": {"empty-name"},
    "lists-in-brackets": {"list-in-brackets"},
    "odd-values": {"default-of-another-type", "bytes"},
    "readable": {"letters-of-summary"},
    "laravel-requests": {"numbered-list", "header-of-http"},
    "authorization": {"authorization-header"},
    "wire": {"header-of-http", "file-in-json", "dotted-filter"},
}


def test_an_idempotency_key_in_a_body_is_the_header_of_that_name(small_document: Any) -> None:
    fields = {"Idempotency-Key": {"type": "string"}, "name": {"type": "string"}}
    schema = {"type": "object", "properties": fields, "required": ["Idempotency-Key", "name"]}
    small_document["paths"]["/api/{account}/things"]["post"]["requestBody"] = {
        "content": {"application/json": {"schema": schema}}
    }

    operation = canonicalise(small_document)["paths"]["/api/{account}/things"]["post"]

    body = operation["requestBody"]["content"]["application/json"]["schema"]
    assert (list(body["properties"]), body["required"]) == (["name"], ["name"])
    assert {"in": "header", "name": "Idempotency-Key", "schema": {"type": "string"}} in operation["parameters"]


@pytest.mark.parametrize("name", RULES)
def test_corrections_are_counted(name: str) -> None:
    _, rule_counts = _canonical(name)

    assert set(rule_counts) >= RULES[name]


def test_a_keyword_of_another_type_is_converted_or_dropped() -> None:
    canonical, rule_counts = _canonical("odd-values")

    operation = canonical["paths"]["/odd"]["get"]
    assert "deprecated" not in operation
    size = {"type": "integer", "nullable": True, "minimum": 1}
    assert operation["parameters"] == [{"in": "query", "name": "size", "schema": size}]
    assert rule_counts["facet-of-another-kind"] == 4


def test_a_body_with_two_media_types_is_sent_as_the_given_one(
    client: Callable[..., Any], package: Callable[[str], ModuleType], sent: Sent
) -> None:
    package("every-branch")
    kinds = importlib.import_module("scribe_clients.every_branch.models.make_a_thing")
    make = client("every-branch", {"id": 5}).things.make

    assert make(name="y").id == 5
    make(body=kinds.MakeAThingFilesBody(file=b"x"))

    assert [request.headers["content-type"].partition(";")[0] for request in sent] == [
        "application/json",
        "multipart/form-data",
    ]
    assert [dict(request.url.params) for request in sent] == [{"key": "a-key"}] * 2


def test_one_of_two_objects_may_be_sent(client: Callable[..., Any], sent: Sent) -> None:
    client("every-branch", []).things.take_things_in(thing={"name": "x"}, country="aa")

    assert json.loads(sent[0].content) == {"country": "aa", "thing": {"name": "x"}}


def test_answers_that_are_no_objects_are_read(client: Callable[..., Any]) -> None:
    assert client("every-branch", ["2025-01-02", "x"]).things.days() == [DAY, "x"]
    assert client("every-branch", "2025-01-02T00:00:00Z").things.one_moment().year == 2025
    assert client("every-branch", b"a,b").things.export() == "a,b"
    assert client("every-branch", [{"job": "x"}]).things.make()[0].job == "x"
    assert client("every-branch", [{"id": 1}]).things.list_or_error()[0].id == 1
    assert client("every-branch", {"message": "None"}).things.list_or_error().message == "None"


@pytest.mark.parametrize(
    ("content", "read"),
    [(b'{"a": 1}', {"a": 1}), (b"OK", "OK"), (b"a,b\n1,2", "a,b\n1,2"), (b"%PDF\xff", b"%PDF\xff"), (b"", None)],
    ids=["JSON", "text", "CSV", "PDF", "nothing"],
)
def test_an_answer_of_which_nothing_is_documented_is_whatever_comes(
    client: Callable[..., Any], sent: Sent, content: bytes, read: Any
) -> None:
    things = client("undocumented", content).things

    assert [things.export(), things.make(a=1), things.delete()] == [read] * 3
    assert {request.headers["accept"] for request in sent} == {"application/json, */*"}


def test_tags_named_like_methods_of_ours_or_words_of_python_are_attributes(
    client: Callable[..., Any], sent: Sent
) -> None:
    with client("names-of-ours") as api:
        api.close_.close()
        api.none.none()
        api.names_of_ours.operation()

    assert [request.url.path for request in sent] == ["/close", "/none", "/platform"]


def test_a_text_in_a_query_or_form_takes_a_number(client: Callable[..., Any], sent: Sent) -> None:
    things = client("laravel-requests").things
    things.list(limit=50, names=["a", 1, 1.5])
    things.send_a_form(phone=4930, rows=[{"code": 7}])

    assert _query(sent[0]) == {"limit": "50", "names": ["a", "1", "1.5"]}
    assert _form(sent[1]) == {"phone": "4930", "rows": [{"code": "7"}]}


def test_a_text_takes_no_flag_and_a_text_in_json_takes_no_number(
    client: Callable[..., Any], package: Callable[[str], ModuleType], sent: Sent
) -> None:
    things, refused = client("laravel-requests").things, package("laravel-requests").InvalidArgument
    with pytest.raises(refused, match=r"limit=\) must be str or int or float, got bool"):
        things.list(limit=True)
    with pytest.raises(refused, match=r"name=\) must be str, got int"):
        things.make(name=5)

    assert not sent


def test_a_decimal_may_be_spelled_out(client: Callable[..., Any], sent: Sent) -> None:
    client("laravel-requests").things.make(total="50000.00", count=5)

    assert sent[0].content == b'{"count":5,"total":"50000.00"}'


def test_numbered_fields_are_a_list(client: Callable[..., Any], sent: Sent) -> None:
    things = client("laravel-requests", {"range": {"0": 1, "1": "b"}}).things
    answered = things.list(box=[1, 2.5])
    things.make(coordinates=[1.5, 2.5], mixed=[1, "a"], points=[1, 2])

    # Of an answer, the names are seen.
    assert answered.range_.to_dict() == {"0": 1, "1": "b"}
    assert _query(sent[0]) == {"box": ["1", "2.5"]}
    assert json.loads(sent[1].content) == {"coordinates": [1.5, 2.5], "mixed": [1, "a"], "points": [1, 2]}


def test_of_a_list_and_its_item_the_more_specific_counts(client: Callable[..., Any], sent: Sent) -> None:
    client("laravel-requests").things.make(roles=[6], rows=[{"id": 1}])

    assert json.loads(sent[0].content) == {"roles": [6], "rows": [{"id": 1}]}


def test_headers_that_the_client_sets_anyway_are_no_arguments(client: Callable[..., Any]) -> None:
    things, login = client("laravel-requests").things, client("login").login
    for operation, header in (
        (things.list, "user_agent"),
        (things.list, "accept_encoding"),
        (login.me, "x_token"),
    ):
        with pytest.raises(TypeError, match=header):
            operation(**{header: "x"})


def test_a_header_for_the_key_that_operations_declare_is_the_token(client: Callable[..., Any], sent: Sent) -> None:
    client("authorization").things.list()

    assert sent[0].headers["authorization"] == "Bearer a-key"


def test_the_key_goes_over_http_to_another_machine_only_if_that_is_said(
    package: Callable[[str], ModuleType],
) -> None:
    client, refused = package("authorization").Client, package("authorization").InvalidArgument

    with pytest.raises(refused, match="only with insecure=True"):
        client("a-key")
    for made in (client(), client("a-key", insecure=True), client("a-key", base_url="http://127.0.0.1:80")):
        made.close()


def test_a_server_has_the_defaults_of_its_variables(package: Callable[[str], ModuleType]) -> None:
    with package("authorization").Client() as api:
        assert repr(api) == "<Client http://app.example/api>"


def test_a_token_is_optional_where_an_operation_needs_none(package: Callable[[str], ModuleType], sent: Sent) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"token": "t"})

    client = package("login").Client
    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        token = client(http_client=http).login.login()["token"]
        client(token, http_client=http).login.me()

    assert [request.headers.get("x-token") for request in sent] == [None, "t"]


def test_brackets_separate_words_of_a_name(client: Callable[..., Any], sent: Sent) -> None:
    client("laravel-requests").things.list(filter_company_id="5", page_number=2)

    assert _query(sent[0]) == {"filter": {"company_id": "5"}, "page": {"number": "2"}}


def test_operations_of_which_one_tag_has_all_are_grouped_by_their_paths(
    client: Callable[..., Any], package: Callable[[str], ModuleType], sent: Sent
) -> None:
    app = client("one-tag", [{"id": 7}])

    assert [each.id for each in app.seller.orders.list()] == [7]
    app.seller.orders.create()
    app.seller.orders.get(7)
    app.seller.orders.cancel(7)
    app.seller.get_profile()
    app.endpoints.sign_in()

    assert [f"{each.method} {each.url.path}" for each in sent] == [
        "GET /api/seller/orders",
        "POST /api/seller/orders",
        "GET /api/seller/orders/7",
        "DELETE /api/seller/orders/7",
        "GET /api/seller/profile",
        "POST /api/login",
    ]
    assert {"endpoints", "orders_v2", "seller"} <= set(dir(app))
    assert "orders" in dir(app.seller)
    assert package("one-tag").Client.__mro__[2].__doc__ == "All operations, by tag."


def test_the_resources_of_paths_are_awaited_too(package: Callable[[str], ModuleType]) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=[{"id": 7}])

    async def ask() -> list[int]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
            client = package("one-tag").AsyncClient(base_url="https://app.example", http_client=http)
            return [each.id for each in await client.seller.orders.list()]

    assert asyncio.run(ask()) == [7]


def test_an_id_that_lost_its_accents_has_them_from_the_summary(client: Callable[..., Any], sent: Sent) -> None:
    comptes = client("readable").comptes
    comptes.creer_un_compte_a_distance(name="x")
    comptes.etat_du_compte()

    assert [request.url.path for request in sent] == ["/comptes", "/état"]


def test_docstrings_are_plain_text_without_keys_that_were_not_translated(clients: Path) -> None:
    source = (clients / "readable" / "resources" / "comptes.py").read_text()
    models = (clients / "readable" / "models" / "creer_un_compte_a_distance.py").read_text()

    assert not re.search(r"</?[a-z]+>|validation", source + models)
    assert "        Create an **account**.\n        At once.\n\n        - one\n        - two\n" in source
    assert "            name: The name.\n            sort: How to *sort*.\n" in source
    assert "        id: **The** id.\n" in models


def _numbered(number: int) -> dict[str, Any]:
    return {"data": [number], "meta": {"current_page": number, "last_page": 3}}


def _linked(number: int) -> dict[str, Any]:
    return {"next_page_url": None if number == 3 else f"https://elsewhere.example/x?page={number + 1}"}


# What the page of this number is, and the parameter of each page after the first.
PAGES: dict[str, tuple[Callable[[int], Any], str]] = {
    "paginate": (lambda number: _linked(number) | {"data": [{"id": number}], "links": [{"url": "x"}]}, "page"),
    "within": (lambda number: {"success": True, "orders": _linked(number) | {"data": [number]}}, "page"),
    "resource": (lambda number: {"data": [number], "links": {"next": _linked(number)["next_page_url"]}}, "page"),
    "numbers": (_numbered, "page"),
    "cursor": (lambda number: {"data": [number], "next_cursor": None if number == 3 else str(number + 1)}, "cursor"),
}


@pytest.mark.parametrize("name", PAGES)
def test_the_pages_of_laravel_are_followed_to_the_last(
    package: Callable[[str], ModuleType], sent: Sent, name: str
) -> None:
    page, parameter = PAGES[name]

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json=page(int(request.url.params.get(parameter, "1"))))

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        operation = getattr(_make(package("pages-of-laravel"), "https://app.example", http).pages, name)
        items = list(operation.items())
        pages = list(operation.pages(max_pages=2))

    assert [getattr(item, "id", item) for item in items] == [1, 2, 3]
    assert len(pages) == 2
    assert {request.url.host for request in sent} == {"app.example"}
    assert [dict(request.url.params) for request in sent[:3]] == [{}, {parameter: "2"}, {parameter: "3"}]


@pytest.mark.parametrize("number", [3, 4, "3", None, -1, 1.5, "9" * 20, True])
def test_a_page_whose_number_is_not_below_the_last_is_the_last(
    client: Callable[..., Any], sent: Sent, number: Any
) -> None:
    answered = {"data": [1], "meta": {"current_page": number, "last_page": 3}}

    assert list(client("pages-of-laravel", answered).pages.numbers.items()) == [1]
    assert len(sent) == 1


def test_a_page_that_names_no_other_has_no_pages(client: Callable[..., Any]) -> None:
    assert not hasattr(client("pages-of-laravel").pages.no_page, "pages")
