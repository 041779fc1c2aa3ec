"""Credentials check themselves and show no secret."""

from typing import Any

import attrs
import pytest
from fanscribe import EmailPassword, FanslyLogin, InvalidInput, MobileApp, Proxy, SessionCookies
from hypothesis import given, strategies as st

GOOD: list[tuple[type, dict[str, Any]]] = [
    (EmailPassword, {"email": "a@example.com", "password": "s3cret-pw"}),
    (SessionCookies, {"auth_id": "17", "cookies": "s3cret-cookie", "xbc": "s3cret-xbc", "user_agent": "Mozilla/5.0"}),
    (FanslyLogin, {"username": "jo", "password": "s3cret-pw"}),
    (Proxy, {"host": "proxy.example", "port": 8080, "username": "s3cret-user", "password": "s3cret-pw"}),
]
FIELDS = [(kind, fields, name) for kind, fields in GOOD for name in fields]


@pytest.mark.parametrize(("kind", "fields"), GOOD)
def test_a_repr_shows_no_secret(kind: type, fields: dict[str, Any]) -> None:
    assert "s3cret" not in repr(kind(**fields))


def test_an_address_is_shown_masked() -> None:
    assert repr(EmailPassword("someone@example.com", "x")) == "EmailPassword(email='s***@example.com', password='***')"


@pytest.mark.parametrize(("kind", "fields", "name"), FIELDS)
@pytest.mark.parametrize("value", ["", "  ", "two\nlines", "nul\x00", b"bytes", 5.5])
def test_a_field_that_cannot_be_right_is_named_and_not_repeated(
    kind: type, fields: dict[str, Any], name: str, value: Any
) -> None:
    with pytest.raises(InvalidInput, match=name) as caught:
        kind(**{**fields, name: value})

    assert "two" not in str(caught.value)


@pytest.mark.parametrize("missing", ["auth_id", "cookies", "xbc", "user_agent"])
def test_session_cookies_need_all_four_fields(missing: str) -> None:
    fields = {**GOOD[1][1], missing: ""}

    with pytest.raises(InvalidInput, match=f"SessionCookies.{missing} must not be empty"):
        SessionCookies(**fields)


@pytest.mark.parametrize("port", [0, 65536, -1, True, "80"])
def test_a_port_is_a_port(port: Any) -> None:
    with pytest.raises(InvalidInput, match="must be an int between 1 and 65535, got"):
        Proxy("proxy.example", port)


@pytest.mark.parametrize(("kind", "fields"), [*GOOD, (MobileApp, {})])
def test_credentials_do_not_change(kind: type, fields: dict[str, Any]) -> None:
    value = kind(**fields)

    with pytest.raises((attrs.exceptions.FrozenInstanceError, AttributeError)):
        value.password = "other"
    assert value == kind(**fields)
    assert hash(value) == hash(kind(**fields))


@given(st.text(min_size=4))
def test_no_password_is_ever_shown(password: str) -> None:
    try:
        shown = repr(EmailPassword("a@b.example", password))
    except InvalidInput as error:
        shown = str(error)

    assert (
        password not in shown
        or password in "EmailPassword(email='a***@b.example', password='***')"
        or password.isspace()
    )
