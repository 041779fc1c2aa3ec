"""The names of models: no addition beside a schema changes the name of another."""

import copy
import random
from pathlib import Path
from typing import Any

import pytest
from canonical.canonicalise import canonicalise
from canonical.names import Names
from canonical.overrides import Overrides, SharedSchema
from hypothesis import given, strategies as st
from intake import document
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
    names = Names(
        {"Connect OnlyFans Account": "authentication"}, {"send2FAEMail": "send_email"}, {"240": "p240"}, ("OnlyFans",)
    )

    assert names.tag("Connect OnlyFans Account") == "authentication"
    assert names.tag("OnlyFans Chats") == "onlyfans_chats"
    assert names.operation_id("send2FAEMail") == "send_email"
    assert names.operation_id("uploadToTheOnlyFansCDN") == "upload_to_the_onlyfans_cdn"
    assert names.field("240") == "p240"
    assert names.field("fanCount") == "fan_count"


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
