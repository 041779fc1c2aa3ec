"""Every model of every package: no answer makes parsing fail, and nothing in it is lost."""

import copy
import importlib
import inspect
import pickle
import pkgutil
import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import attrs
import fanscribe_api
import pytest
from fanscribe_api import fansly, onlyfans
from fanscribe_api.fansly.models import start_authentication as fansly_start
from fanscribe_api.fansly.models.shared import Credits as FanslyCredits
from fanscribe_api.onlyfans.models import start_authentication
from fanscribe_api.onlyfans.models.list_chats import ListChats
from fanscribe_api.onlyfans.models.poll_authentication_status import PollAuthenticationStatusLastAttempt as LastAttempt
from fanscribe_api.onlyfans.models.shared import Account, Credits, Meta
from fanscribe_api.runtime import fields
from fanscribe_api.runtime.fields import field_table
from fanscribe_api.runtime.models import Model
from hypothesis import given, settings, strategies as st
from support.models import MODELS, PACKAGES, decode, models_of, mutate, read_all, valid


@pytest.fixture(params=[1, 10**9], ids=["compiled", "step by step"], scope="module", autouse=True)
def filling(request: pytest.FixtureRequest) -> Iterator[None]:
    """Objects that came often are filled by compiled functions: whatever holds for one of the two ways holds for the other."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fields, "_OFTEN", request.param)
        patch.setattr(fields, "_tables", {})
        yield


# Each takes little, and there are many models.
@settings(max_examples=15 * settings().max_examples)
@given(model=st.sampled_from(MODELS), seed=st.integers(0, 2**32))
def test_any_object_is_written_as_it_was_received(decoder: str, model: Any, seed: int) -> None:
    chance = random.Random(seed)
    sent = mutate(valid(model, chance), chance)
    before = sent if isinstance(sent, dict) else {"": sent}
    came = decode(before)

    read = model.from_dict(came)
    assert read.to_dict() == before

    read_all(read)
    assert read.to_dict() == before
    assert came == before


@pytest.mark.parametrize("package", PACKAGES)
def test_every_model_reads_matching_and_mismatched_objects(decoder: str, package: str) -> None:
    for model in models_of(package):
        for seed in range(3):
            chance = random.Random(seed)
            came = decode(valid(model, chance))
            read = model.from_dict(came)
            read_all(read)
            assert read.to_dict() == came, model
        nothing = model.from_dict(dict.fromkeys(field_table(model).names))
        assert all(getattr(nothing, name) is None for name in field_table(model).hints), model


def test_every_generated_module_can_be_imported() -> None:
    modules = [module.name for module in pkgutil.walk_packages(fanscribe_api.__path__, "fanscribe_api.")]

    assert len(modules) == len(list(Path(fanscribe_api.__path__[0]).rglob("*.py"))) - 1
    for name in modules:
        importlib.import_module(name)


def test_both_platforms_have_one_runtime() -> None:
    assert onlyfans.UNSET is fansly.UNSET
    assert onlyfans.UnexpectedResponse is fansly.UnexpectedResponse


def _resources(package: str) -> list[Path]:
    folder = Path(fanscribe_api.__path__[0]) / package / "resources"
    return sorted(path for path in folder.glob("*.py") if path.stem != "__init__")


@pytest.mark.parametrize("package", PACKAGES)
def test_tags_and_operations_are_imported_on_first_use(package: str) -> None:
    client = PACKAGES[package].Client("a-token")

    tags = [name for name in dir(client) if not name.startswith("_") and name != "close"]
    assert tags == [path.stem for path in _resources(package)]
    for tag in tags:
        resource = getattr(client, tag)
        assert [name for name in dir(resource) if not name.startswith("_")], tag
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = client.nothing


@pytest.mark.parametrize("package", PACKAGES)
def test_every_annotation_can_be_evaluated(package: str) -> None:
    for model in models_of(package):
        assert len(field_table(model).hints) == len(model.__fields__) == len(field_table(model).names)


def test_no_two_models_of_an_operation_are_equal() -> None:
    for model in MODELS:
        twins = [
            other
            for other in MODELS
            if other is not model
            and other.__module__ == model.__module__
            and other.__base__ is model.__base__
            and field_table(other) == field_table(model)
            and other.__doc__ == model.__doc__
            and field_table(model).other is None
        ]
        assert not twins, (model, twins)


def test_an_object_is_read_as_its_model_and_a_list_item_by_item() -> None:
    chats = ListChats.from_dict({"data": [{"fan": {"id": 7}}, None, []], "_meta": {"_credits": {"used": 1}}})

    assert [type(chat).__name__ for chat in chats.data] == ["ListChatsDataItem", "NoneType", "list"]
    assert chats.data
    assert chats.data[0].fan.id == 7
    assert chats.meta.credits.used == 1
    assert chats.pagination is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-09-01T10:00:00+00:00", datetime(2026, 9, 1, 10, tzinfo=UTC)),
        ("2026-09-01T10:00:00.000000Z", datetime(2026, 9, 1, 10, tzinfo=UTC)),
        ("2026-09-01 10:00:00", datetime(2026, 9, 1, 10, tzinfo=UTC)),
        ("2026-09-01T12:00:00+0200", datetime(2026, 9, 1, 10, tzinfo=UTC)),
        ("2026-09-01", "2026-09-01"),
        ("2026-13-01T10:00:00", "2026-13-01T10:00:00"),
        ("yesterday", "yesterday"),
        (1756720800, 1756720800),
        (None, None),
    ],
)
def test_a_datetime_is_aware_or_stays_unchanged(text: Any, expected: Any) -> None:
    last = LastAttempt.from_dict({"started_at": text})

    assert last.started_at == expected
    assert not isinstance(expected, datetime) or last.started_at.tzinfo is not None
    assert last.to_dict() == {"started_at": text}


def test_changes_are_written_and_the_rest_stays() -> None:
    last = LastAttempt.from_dict({"started_at": "2026-09-01 10:00:00", "new": {"a": 1}})

    last.completed_at = datetime(2026, 9, 2, tzinfo=UTC)
    last.success = True
    last["other"] = [1]

    assert last.to_dict() == {
        "started_at": "2026-09-01 10:00:00",
        "new": {"a": 1},
        "completed_at": "2026-09-02T00:00:00+00:00",
        "success": True,
        "other": [1],
    }
    assert last.additional_properties == {"new": {"a": 1}, "other": [1]}
    del last["new"]
    assert "new" not in last
    assert last["other"] == [1]


def test_a_field_set_to_unset_is_removed() -> None:
    credits_: Any = Credits.from_dict({"used": 1, "balance": 2})

    credits_.used = onlyfans.UNSET

    assert credits_.to_dict() == {"balance": 2}


def test_a_map_of_data_reads_its_values() -> None:
    maps = [model for model in MODELS if issubclass(model, Model) and field_table(model).other is not None]

    assert maps
    for model in maps:
        read = model.from_dict({"2026-09-01": {}, "2026-09-02": None})
        assert isinstance(read["2026-09-01"], Model) or read["2026-09-01"] == {}
        assert read.additional_properties["2026-09-02"] is None


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda model: pickle.loads(pickle.dumps(model))])
def test_a_model_can_be_copied_and_pickled(duplicate: Any) -> None:
    model = Meta.from_dict({"_credits": {"used": 1}, "x": [1]})
    model.credits.balance = 5

    assert duplicate(model) == model
    assert duplicate(model).to_dict() == {"_credits": {"used": 1, "balance": 5}, "x": [1]}


def test_models_compare_by_content() -> None:
    assert Credits(used=1) == Credits.from_dict({"used": 1})
    assert Credits(used=1) != Credits(used=2)
    assert Credits() != FanslyCredits()


def test_a_repr_shows_no_secret() -> None:
    account = Account.from_dict({"csrf": "s3cret", "wsAuthToken": "s3cret", "username": "jo"})
    body = start_authentication.StartAuthenticationBody(
        email="a@example.com", password="s3cret", cookies="s3cret", xbc="s3cret"
    )

    assert "s3cret" not in repr(account) + repr(body)
    assert "username='jo'" in repr(account)


@pytest.mark.parametrize(
    ("model", "fields", "complaint"),
    [
        ("StartAuthenticationBody", {"email": 5}, r"StartAuthenticationBody\.email must be str, got int"),
        ("StartAuthenticationBody", {"password": ["s3cret"]}, "must be str, got list"),
        (
            "StartAuthenticationBody",
            {"auth_type": "s3cret"},
            "must be one of 'email_password', 'mobile_app', 'raw_data', got another str",
        ),
        ("StartAuthenticationBody", {"force_connect": 1}, "must be bool, got int"),
        (
            "StartAuthenticationBody",
            {"custom_proxy": [{"host": "x"}]},
            "must be StartAuthenticationBodyCustomProxy, got list",
        ),
        ("StartAuthenticationBodyCustomProxy", {"port": True}, "must be int, got bool"),
    ],
)
def test_a_wrong_value_in_a_request_is_reported_before_it_is_sent(
    model: str, fields: dict[str, Any], complaint: str
) -> None:
    with pytest.raises(TypeError, match=complaint) as caught:
        getattr(start_authentication, model)(**fields)

    assert "s3cret" not in str(caught.value)


def test_a_missing_required_field_is_reported() -> None:
    with pytest.raises(TypeError, match="password"):
        fansly_start.StartAuthenticationBody(username="jo")  # type: ignore[call-arg]


def test_a_body_is_checked_when_it_changes() -> None:
    body = start_authentication.StartAuthenticationBody(email="a@example.com")

    with pytest.raises(TypeError, match="must be str"):
        body.email = 5  # type: ignore[assignment]


def test_null_and_missing_are_none_and_can_be_distinguished() -> None:
    credits_ = Credits.from_dict({"used": None})

    assert credits_.used is credits_.balance is None
    assert ("used" in credits_, "balance" in credits_) == (True, False)
    assert credits_.to_dict() == {"used": None}
    credits_.balance = None
    assert credits_.to_dict() == {"used": None, "balance": None}


BODIES: dict[str, Callable[[], Any]] = {
    "made": lambda: start_authentication.StartAuthenticationBody(email="a@example.com"),
    "came": lambda: start_authentication.StartAuthenticationBody.from_dict({"email": "a@example.com"}),
    "read": lambda: [body := BODIES["came"](), body.email, body.password, body.name][0],
}


@pytest.mark.parametrize("make", BODIES.values(), ids=BODIES)
def test_a_field_and_its_item_are_the_same(make: Callable[[], Any]) -> None:
    body = make()

    body["password"] = "pw"
    assert (body.password, body["password"], "password" in body) == ("pw", "pw", True)
    body.password = "other"
    assert body["password"] == "other"
    body["proxyCountry"] = "us"
    assert (body.proxy_country, body["proxy_country"], "proxy_country" in body) == ("us", "us", True)
    body["extra"] = [1]
    assert body.to_dict() == {"email": "a@example.com", "password": "other", "proxyCountry": "us", "extra": [1]}
    del body.password, body["proxyCountry"], body["extra"]
    assert body.to_dict() == {"email": "a@example.com"}
    assert (body.password, "password" in body) == (onlyfans.UNSET, False)
    for key in ("password", "nothing"):
        with pytest.raises(KeyError):
            body[key]
        with pytest.raises(KeyError):
            del body[key]
    with pytest.raises(TypeError, match="must be str"):
        body["password"] = 5
    with pytest.raises(AttributeError):
        body.nothing = 5


def test_editing_a_model_leaves_the_received_object_unchanged() -> None:
    came = {"_credits": {"used": 1}, "x": 1}
    meta = Meta.from_dict(came)

    meta["x"], meta["y"] = 2, 3
    meta.credits.used = 5
    del meta["x"]

    assert came == {"_credits": {"used": 1}, "x": 1}
    assert meta.to_dict() == {"_credits": {"used": 5}, "y": 3}


def test_a_copy_is_shallow() -> None:
    meta = Meta.from_dict({"_credits": {"used": 1}, "x": [1]})
    shared = meta.credits
    twin = copy.copy(meta)

    twin["y"] = 2
    shared.used = 7

    assert twin.credits is shared
    assert (twin.to_dict(), meta.to_dict()) == (
        {"_credits": {"used": 7}, "x": [1], "y": 2},
        {"_credits": {"used": 7}, "x": [1]},
    )
    assert copy.deepcopy(meta).credits is not shared
    assert meta.__replace__(credits=None).to_dict() == {"_credits": None, "x": [1]}
    assert list(meta) == ["_credits", "x"]
    with pytest.raises(attrs.exceptions.NotAnAttrsClassError, match="Meta"):
        attrs.evolve(meta, credits=None)  # type: ignore[misc]


def _deep(levels: int) -> Any:
    value: Any = []
    for level in range(levels):
        value = [value] if level % 2 else {"a": value}
    return value


def test_deeply_nested_objects_can_be_read_written_compared_and_pickled() -> None:
    came = {"_credits": {"used": 1}, "deep": _deep(500)}
    first, second = Meta.from_dict(came), Meta.from_dict(came)
    assert first.credits.used == 1
    second["other"] = 1
    del second["other"]

    assert first.to_dict() == came == second.to_dict()
    assert first == second == pickle.loads(pickle.dumps(first))


def test_a_model_accepts_its_declared_fields_only() -> None:
    with pytest.raises(TypeError, match="Credits has no field nothing"):
        Credits(nothing=1)  # type: ignore[call-arg]
    assert str(inspect.signature(fansly_start.StartAuthenticationBody)).startswith(
        "(*, password: 'str', username: 'str', custom_proxy: "
    )
    assert {"used", "to_dict"} <= set(dir(Credits()))


@pytest.mark.parametrize("keys", [["used"], ["balance", "used"], ["x", "used", "y", "balance"], ["note"]])
def test_objects_of_any_shape_are_read_alike(keys: list[str]) -> None:
    for _ in range(3):
        credits_ = Credits.from_dict({key: index for index, key in enumerate(keys)})
        assert [getattr(credits_, name) for name in ("note", "used", "balance", "used")] == [
            keys.index(name) if name in keys else None for name in ("note", "used", "balance", "used")
        ]


@pytest.mark.parametrize("name", ["used", "credits"])
def test_a_field_is_not_an_attribute_of_another_name(name: str) -> None:
    with pytest.raises(AttributeError, match=f"'{name}s'"):
        getattr(Meta.from_dict({}), f"{name}s")


class _Defaults(dict[str, Any]):
    def __missing__(self, key: str) -> Any:
        self[key] = "made up"
        return "made up"


def test_a_dict_that_makes_up_what_is_missing_is_read_as_it_is() -> None:
    came = _Defaults(used=1, x1=1, x2=2, x3=3, x4=4)

    credits_ = Credits.from_dict(came)

    assert (credits_.used, credits_.balance, credits_.note) == (1, None, None)
    assert credits_.to_dict() == {"used": 1, "x1": 1, "x2": 2, "x3": 3, "x4": 4}


def test_a_class_that_is_filled_often_is_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fields, "_OFTEN", 5)
    monkeypatch.setattr(fields, "_tables", {})
    before = field_table(Credits).make

    for number in range(4):
        assert Credits.from_dict({"used": number}).used == number
    assert field_table(Credits).make is before

    read = [Credits.from_dict({"used": number}) for number in range(3)]
    assert field_table(Credits).make is not before
    assert [(each.used, type(each), each.balance) for each in read] == [(number, Credits, None) for number in range(3)]


def test_an_object_is_read_once_and_kept() -> None:
    meta = Meta.from_dict({"_credits": {"used": 1}})

    assert meta.credits is meta.credits
    assert meta["_credits"] is meta["credits"] is meta.credits


def test_nothing_in_a_model_is_set_around_its_checks() -> None:
    model: Any = Credits.from_dict({"used": 1})

    for name in ("nothing", "__raw__", "__dict__", "_tables"):
        with pytest.raises(AttributeError, match=name):
            setattr(model, name, {})
        with pytest.raises(AttributeError, match=name):
            delattr(model, name)
    assert model.to_dict() == {"used": 1}
