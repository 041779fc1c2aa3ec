"""Credentials as values: they check themselves before anything is sent, and show no secret."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Any, Literal, TypeAlias

import attrs

from fanscribe.errors import InvalidInput

AuthType: TypeAlias = Literal["email_password", "raw_data", "mobile_app"]

_SHAPES = {
    "acct": re.compile(r"acct_[A-Za-z0-9_-]{1,128}"),
    "fansly_acct": re.compile(r"fansly_acct_[A-Za-z0-9_-]{1,128}"),
    "auth": re.compile(r"auth_[A-Za-z0-9_-]{1,128}"),
}


def is_id(kind: Literal["acct", "fansly_acct", "auth"], value: object) -> bool:
    """Whether `value` is an id of this kind; nothing else ever reaches a path."""
    return isinstance(value, str) and _SHAPES[kind].fullmatch(value) is not None


def checked_id(kind: Literal["acct", "fansly_acct", "auth"], value: object) -> str:
    """`value`, if it is an id of this kind; raises `InvalidInput` otherwise."""
    if not is_id(kind, value):
        raise InvalidInput(f"not an id of the form {kind}_…: {_shape_of(value)}")
    return str(value)


def checked_code(code: object) -> str:
    """A 2FA code without the spaces that people copy with it; raises `InvalidInput`, which does not repeat it."""
    if not isinstance(code, str):
        raise InvalidInput(f"a code is text (a number loses its leading zeros), not {type(code).__name__}")
    compact = "".join(code.split())
    if not compact or len(compact) > 64 or not compact.isprintable():
        raise InvalidInput("the code is empty, too long or not printable")
    return compact


def _shape_of(value: object) -> str:
    return ascii(value[:40]) if isinstance(value, str) else type(value).__name__


def _text(instance: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    """A non-empty text on one line. The error names the field and never its value."""
    where = f"{type(instance).__name__}.{attribute.name}"
    if not isinstance(value, str):
        raise InvalidInput(f"{where} is a text, not {type(value).__name__}")
    if not value.strip():
        raise InvalidInput(f"{where} is empty")
    if any(not character.isprintable() for character in value):
        raise InvalidInput(f"{where} holds a line break or a control character")


def _optional_text(instance: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None:
        _text(instance, attribute, value)


def _port(instance: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < 65536:
        raise InvalidInput(f"{type(instance).__name__}.port is a number from 1 to 65535")


def _hidden(value: object) -> str:
    return "None" if value is None else "'***'"


def _masked_address(value: str) -> str:
    name, at, host = value.rpartition("@")
    return repr(f"{name[:1]}***{at}{host}" if at else "***")


@attrs.frozen
class EmailPassword:
    """Email address and password of an OnlyFans account (`auth_type` email_password)."""

    email: str = attrs.field(validator=_text, repr=_masked_address)
    password: str = attrs.field(repr=_hidden, validator=_text)

    @property
    def auth_type(self) -> AuthType:
        return "email_password"


@attrs.frozen
class SessionCookies:
    """A browser session that is signed in to OnlyFans (`auth_type` raw_data). All four fields are needed.

    Attributes:
        auth_id: the account's number on the platform.
        cookies: the Cookie header, semicolon-separated.
        xbc: the X-BC request header.
        user_agent: the User-Agent of the browser that the cookies are from.
    """

    auth_id: str = attrs.field(validator=_text)
    cookies: str = attrs.field(repr=_hidden, validator=_text)
    xbc: str = attrs.field(repr=_hidden, validator=_text)
    user_agent: str = attrs.field(validator=_text)

    @property
    def auth_type(self) -> AuthType:
        return "raw_data"


@attrs.frozen
class MobileApp:
    """The creator approves on the phone that has the app (`auth_type` mobile_app)."""

    @property
    def auth_type(self) -> AuthType:
        return "mobile_app"


@attrs.frozen
class FanslyLogin:
    """Username (or address) and password of a Fansly account."""

    username: str = attrs.field(validator=_text, repr=_masked_address)
    password: str = attrs.field(repr=_hidden, validator=_text)


@attrs.frozen
class Proxy:
    """A proxy of your own, which the provider uses for the account. For a managed one, pass its country as text."""

    host: str = attrs.field(validator=_text)
    port: int = attrs.field(validator=_port)
    username: str | None = attrs.field(repr=_hidden, default=None, validator=_optional_text)
    password: str | None = attrs.field(repr=_hidden, default=None, validator=_optional_text)


OnlyFansCredentials: TypeAlias = EmailPassword | SessionCookies | MobileApp


def checked_options(
    name: str | None, proxy: Proxy | str | None, countries: Collection[str], custom: Callable[..., Any]
) -> dict[str, Any]:
    """The fields of a Start Authentication body that both platforms have; `custom` makes the one for a proxy of your own."""
    fields: dict[str, Any] = {}
    if name is not None:
        if not isinstance(name, str) or not name.strip():
            raise InvalidInput("name is a text that is not empty, or None")
        fields["name"] = name
    match proxy:
        case None:
            pass
        case Proxy():
            fields["custom_proxy"] = custom(
                **{key: value for key, value in attrs.asdict(proxy).items() if value is not None}
            )
        case str() if proxy in countries:
            fields["proxy_country"] = proxy
        case _:
            raise InvalidInput(f"proxy is a Proxy, or one of the countries {', '.join(sorted(countries))}")
    return fields
