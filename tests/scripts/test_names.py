"""The names of models, which no addition elsewhere changes, and those of methods, without what their tag says."""

import copy
import keyword
import random
from collections import Counter
from pathlib import Path
from typing import Any

import attrs
import pytest
from canonical.canonicalise import canonicalise
from canonical.given_names import give_names, method_names, with_given_names
from canonical.names import VERBS, Names, without_tag
from canonical.overrides import Overrides, SharedSchema
from canonical.sources import Layout, load_canonical
from hypothesis import given, strategies as st
from intake import document
from intake.document import operations as document_operations
from intake.errors import SpecError
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

SMALL = document.parse((Path(__file__).parent.parent / "data" / "small.yaml").read_bytes())
TABLES = Overrides(
    types={"limit_day": {"type": "integer", "nullable": True}},
    shared=(
        SharedSchema("Meta", frozenset({"_meta"})),
        SharedSchema("Credits", frozenset({"_credits"})),
        SharedSchema("User", frozenset({"user", "users", "author"}), frozenset({"id"})),
        SharedSchema("Thumbs", frozenset({"avatarThumbs"})),
    ),
)
NAMES = [
    "user",
    "users",
    "author",
    "avatarThumbs",
    "_meta",
    "_credits",
    "data",
    "list",
    "createdAt",
    "stats",
    "240",
    "2025-01-01",
]


def _names(published: dict[str, Any]) -> set[str]:
    config = Config.from_sources(
        ConfigFile(literal_enums=True), MetaType.NONE, Path(), "utf-8", overwrite=True, output_path=None
    )
    data = GeneratorData.from_dict(canonicalise(published, TABLES), config=config)
    assert isinstance(data, GeneratorData)
    assert not data.errors
    return {str(prop.class_info.name) for prop in (*data.models, *data.enums)}


def _schema(chance: random.Random, depth: int = 0) -> dict[str, Any]:
    kind = chance.choice(
        ["string", "integer", "boolean", "array", "object", "object"] if depth < 3 else ["string", "integer"]
    )
    match kind:
        case "array":
            return (
                {"type": "array", "items": _schema(chance, depth + 1)} if chance.random() < 0.8 else {"type": "array"}
            )
        case "object":
            names = chance.sample([*NAMES, "id", "name"], chance.randrange(4))
            return {"type": "object", "properties": {name: _schema(chance, depth + 1) for name in names}}
    return {"type": kind, "nullable": chance.random() < 0.3, "example": chance.random()}


def _answer(schema: dict[str, Any]) -> dict[str, Any]:
    return {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}


def _with_users() -> dict[str, Any]:
    """The small document, in which shared schemas appear several times."""
    result = copy.deepcopy(SMALL)
    user = {
        "type": "object",
        "properties": {
            "id": {"type": "integer"},
            "avatarThumbs": {"type": "object", "properties": {"c50": {"type": "string"}}},
        },
    }
    for number in range(3):
        body = {"user": copy.deepcopy(user), "stats": {"type": "object", "properties": {"n": {"type": "integer"}}}}
        body["_meta"] = {
            "type": "object",
            "properties": {"_credits": {"type": "object", "properties": {"used": {"type": "integer"}}}},
        }
        operation: dict[str, Any] = {"operationId": f"readThing{number}", "summary": "Read", "tags": ["Authentication"]}
        operation["responses"] = _answer(
            {"type": "object", "properties": {"data": {"type": "object", "properties": body}}}
        )
        result["paths"][f"/api/read/{number}"] = {"get": operation}
    return result


BASE = _with_users()
BEFORE = _names(BASE)


def _objects(value: Any) -> list[dict[str, Any]]:
    """Yield every object schema of a response."""
    found = [value["properties"]] if isinstance(value, dict) and isinstance(value.get("properties"), dict) else []
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return found + [each for item in inner for each in _objects(item)]


def _planted(chance: random.Random) -> dict[str, Any]:
    result = copy.deepcopy(BASE)
    for number in range(chance.randrange(4)):
        operation: dict[str, Any] = {
            "operationId": f"planted{number}",
            "summary": "x",
            "tags": [chance.choice(["New", "Authentication"])],
        }
        operation["responses"] = _answer(_schema(chance))
        result["paths"][f"/{chance.choice('az')}/planted/{number}"] = {chance.choice(["get", "post"]): operation}
    places = [
        place for item in result["paths"].values() for operation in item.values() for place in _responses(operation)
    ]
    for number in range(chance.randrange(4)):
        chance.choice(places)[f"planted{number}"] = _schema(chance)
    return result


def _responses(operation: Any) -> list[dict[str, Any]]:
    return _objects(operation["responses"]) if isinstance(operation, dict) else []


def test_shared_schemas_have_the_names_of_the_overrides() -> None:
    assert {
        "Meta",
        "Credits",
        "User",
        "Thumbs",
        "ReadThing0Response200Data",
        "ReadThing0Response200DataStats",
    } <= BEFORE


@given(seed=st.integers(0, 2**32))
def test_no_model_is_renamed_by_additions_elsewhere(seed: int) -> None:
    after = _names(_planted(random.Random(seed)))

    assert after >= BEFORE


@pytest.mark.parametrize(
    "entry",
    [
        {"tags": {"No such tag": "x"}},
        {"operations": {"noSuchOperation": "x"}},
        {"fields": {"noSuchField": "x"}},
        {"words": ("NoSuchWord",)},
    ],
)
def test_an_override_that_matches_nothing_is_an_error(entry: dict[str, Any]) -> None:
    [name] = entry["words"] if "words" in entry else next(iter(entry.values()))

    with pytest.raises(SpecError, match=name):
        Overrides(names=Names(**entry)).check(SMALL, "small")


@pytest.mark.parametrize(
    "tables",
    [
        Overrides(maps=frozenset({"noSuchField"})),
        Overrides(pages={"noSuchField": ("thing_id",)}),
        Overrides(pages={"limit": ("thing_id", "noSuchField")}),
    ],
)
def test_a_map_or_a_page_that_names_no_field_is_an_error(tables: Overrides) -> None:
    with pytest.raises(SpecError, match="noSuchField"):
        tables.check(SMALL, "small")


def test_a_file_that_is_no_operation_any_more_is_an_error() -> None:
    with pytest.raises(SpecError, match="noSuchOperation"):
        Overrides(files=frozenset({"noSuchOperation"})).check(SMALL, "small")


def test_names_are_readable_by_rule_or_by_override() -> None:
    names = Names({"Connect OnlyFans Account": "authentication"}, {}, {"240": "p240"}, ("EMail", "OnlyFans"))

    assert names.tag("Connect OnlyFans Account") == "authentication"
    assert names.tag("OnlyFans Chats") == "onlyfans_chats"
    assert names.operation_id("send2FAEMail") == "send_2fa_email"
    assert names.operation_id("uploadToTheOnlyFansCDN") == "upload_to_the_onlyfans_cdn"
    assert names.field("240") == "p240"
    assert names.field("fanCount") == "fan_count"


@pytest.mark.parametrize(
    ("tag", "name", "method"),
    [
        ("chats", "list_chats", "list"),
        ("accounts", "get_account", "get"),
        ("user_lists", "list_user_lists", "list"),
        ("lists", "list_lists", "list"),
        ("media_vault_lists", "create_vault_list", "create"),
        ("stories", "mark_story_as_watched", "mark_as_watched"),
        ("chats", "mark_all_chats_as_read", "mark_all_as_read"),
        ("free_trial_links", "list_free_trial_link_tags", "list_tags"),
        ("user_lists", "remove_user_from_a_user_list", "remove_user"),
        ("users", "unsubscribe_from_user", "unsubscribe"),
        ("fans", "list_active_fans", "list_active"),
        ("media", "upload_media_to_album", "upload_to_album"),
    ],
)
def test_the_words_of_the_tag_go(tag: str, name: str, method: str) -> None:
    assert without_tag(name, tag) == method


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("statistics", "get_subscriber_statistics"),
        ("messages", "direct_messages"),
        ("statistics", "statistics_overview"),
        ("contacts", "import_contacts"),
        ("cases", "match_cases"),
        ("pages", "raw_pages"),
        ("chats", "list_chats_and_messages"),
        ("vault", "upload_files_to_vaults_or_albums"),
        ("api_keys", "whoami"),
        ("chats", "list"),
        ("chats", "frobnicate_chat"),
        ("chat_messages", "get_chat_settings"),
    ],
)
def test_a_name_stays_if_what_is_left_would_say_something_else_or_nothing(tag: str, name: str) -> None:
    assert without_tag(name, tag) == name


WORDS = st.sampled_from(
    [
        *(
            "list",
            "get",
            "import",
            "match",
            "add",
            "chat",
            "chats",
            "message",
            "messages",
            "user",
            "lists",
            "raw",
            "items",
        ),
        *("to", "from", "a", "in", "and", "all", "active", "2fa", "Größe"),
    ]
)


def _operations(drawn: list[tuple[str, str]]) -> dict[str, Any]:
    paths = {
        f"/p{number}": {"get": {"operationId": name, "tags": [tag], "responses": {}}}
        for number, (name, tag) in enumerate(dict(drawn).items())
    }
    return {"paths": paths}


IDS = st.lists(WORDS, min_size=1, max_size=6).map(lambda words: words[0] + "".join(map(str.capitalize, words[1:])))
TAGS = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)


@given(drawn=st.lists(st.tuples(IDS | st.text("ABab1_- é", min_size=1), TAGS), max_size=12), later=st.integers(0, 12))
def test_any_operations_have_valid_names_of_which_their_tags_have_one_each(
    drawn: list[tuple[str, str]], later: int
) -> None:
    names, document, known = Names(), _operations(drawn), None
    whole = Counter(names.operation("get", "/", item["get"]) for item in document["paths"].values())
    document["paths"] = {
        path: item for path, item in document["paths"].items() if whole[names.operation("get", "/", item["get"])] == 1
    }
    before: dict[str, str] = {}
    if later:
        known = {"paths": dict(list(document["paths"].items())[:later])}
        known = with_given_names(known, give_names(known, names, None))
        before = method_names(known, names)

    found = method_names(with_given_names(document, give_names(document, names, known)), names)

    tags = {f"GET {path}": names.tag_of(item["get"]) for path, item in document["paths"].items()}
    assert len({(tags[address], name) for address, name in found.items()}) == len(found) == len(tags)
    for name in found.values():
        assert name.isidentifier()
        assert name.isascii()
        assert not keyword.iskeyword(name)
    assert found | before == found, "what was there keeps its name"


def test_newcomers_of_one_name_have_their_whole_names() -> None:
    document = _operations([("deleteChat", "Chats"), ("deleteChats", "Chats"), ("listChats", "Chats")])

    document = with_given_names(document, give_names(document, Names(), None))

    assert list(method_names(document, Names()).values()) == ["delete_chat", "delete_chats", "list"]


def test_the_table_names_a_method_before_any_rule_or_given_name() -> None:
    document = _operations([("deleteChat", "Chats"), ("deleteChats", "Chats")])
    document = with_given_names(document, give_names(document, Names(), None))
    names = Names(operations={"deleteChats": "delete"})

    document = with_given_names(document | {}, give_names(document, names, document))

    assert list(method_names(document, names).values()) == ["delete_chat", "delete"]


@pytest.mark.parametrize("platform", list(Layout().sources()))
def test_every_entry_of_the_table_says_something_that_no_rule_says(platform: str) -> None:
    source = Layout().sources()[platform]
    document, names = load_canonical(Layout(), source), source.overrides.names
    plain = attrs.evolve(names, operations={})
    found = method_names(document, names)
    for method, path, operation in document_operations(document):
        if (name := names.operations.get(operation["operationId"])) is not None:
            assert found[f"{method.upper()} {path}"] == name != plain.method(method, path, operation)


@pytest.mark.parametrize("platform", list(Layout().sources()))
def test_no_method_begins_with_anything_but_a_verb(platform: str) -> None:
    source = Layout().sources()[platform]
    methods = method_names(load_canonical(Layout(), source), source.overrides.names).values()
    verbs = Counter(name.partition("_")[0] for name in methods)

    assert verbs.keys() - VERBS == {"whoami"} & verbs.keys()


@pytest.mark.parametrize(
    ("name", "python"),
    [
        ("photo1_url", "photo1_url"),
        ("photo1Url", "photo1_url"),
        ("Photo1 URL", "photo1_url"),
        ("addressLine1", "address_line1"),
        ("address_line1", "address_line1"),
        ("address_line_1", "address_line_1"),
        ("AddressLine_1", "address_line_1"),
        ("getUsers1", "get_users1"),
        ("oauth2Token", "oauth2_token"),
        ("b2bPrice", "b2b_price"),
        ("send2FACode", "send_2fa_code"),
        ("John's 2nd photo", "johns_2nd_photo"),
        ("2faCode", "field_2fa_code"),
        ("enable3DSecure", "enable_3d_secure"),
        ("getV2Orders", "get_v2_orders"),
        ("isW9Required", "is_w9_required"),
    ],
)
def test_a_number_is_separated_where_the_document_separates_it(name: str, python: str) -> None:
    assert Names().field(name) == python
