"""Credentials: validated when they are created, and without secrets in their repr."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Final, Literal, NoReturn, TypeAlias
from urllib.parse import unquote, urlsplit

import attrs
from fanscribe_api.runtime.types import Opaque
from fanscribe_platforms import PREFIXES

from fanscribe._core.arguments import describe, explained_class
from fanscribe._core.hosts import is_host
from fanscribe._signin.status import Platform, platform_of
from fanscribe.errors import InvalidInput

AuthType: TypeAlias = Literal["email_password", "raw_data", "mobile_app"]

_ID_END = re.compile(r"[A-Za-z0-9_-]{1,128}")

ACCOUNT_IDS: Final[Mapping[Platform, str]] = {
    platform: f"{prefix}_acct" if prefix else "acct" for platform, prefix in PREFIXES.items()
}
"""The prefix of account ids, by platform."""
ACCOUNT_ID_FORMS: Final = " or ".join(f"{each}_…" for each in ACCOUNT_IDS.values())


def is_id(kind: str, value: object) -> bool:
    """Return whether a value is an id of this kind, "acct" for example; nothing else ever reaches a path."""
    if not isinstance(value, str) or not value.startswith(f"{kind}_"):
        return False
    return _ID_END.fullmatch(value, len(kind) + 1) is not None


def check_id(kind: str, value: object) -> str:
    """Return an id of this kind; raises `InvalidInput` for anything else."""
    if not is_id(kind, value):
        raise InvalidInput(f"account_id must have the form {kind}_…, got {_describe_id(value)}")
    return str(value)


def check_account_id(value: object) -> str:
    """Return the id of an account of any platform; raises `InvalidInput` for anything else."""
    return check_id(ACCOUNT_IDS[platform_of(str(value))], value)


def check_kind(value: object, platform: str, *kinds: type) -> None:
    """Raise `InvalidInput` unless a value is of the credentials that a platform accepts."""
    if isinstance(value, kinds):
        return
    wanted = " or ".join(kind.__name__ for kind in kinds)
    raise InvalidInput(f"credentials of {platform} must be {wanted}, got {describe(value)}")


def _describe_id(value: object) -> str:
    return ascii(value[:40]) if isinstance(value, str) else type(value).__name__


def _raise_invalid(kind: type, problem: str) -> NoReturn:
    raise InvalidInput(f"{kind.__name__}.{problem}")


def _find_problem(optional: tuple[str, ...] = (), **texts: object) -> str | None:
    """Return what is wrong with the first invalid value. Nothing is raised here: a traceback would show the values."""
    for name, value in texts.items():
        if value is None and name in optional:
            continue
        if not isinstance(value, str):
            return f"{name} must be a str, got {type(value).__name__}"
        if not value.strip():
            return f"{name} must not be empty"
        if any(not character.isprintable() for character in value):
            return f"{name} must not hold line breaks or control characters"
    return None


def _find_session_problem(auth_id: str, cookies: str) -> str | None:
    """Return what is wrong with a session that no browser has. No problem repeats a cookie."""
    if not (auth_id.isascii() and auth_id.isdecimal()):
        return (
            "auth_id must consist of digits; a spreadsheet shortens long numbers unless the column is formatted as text"
        )
    if cookies.lstrip().lower().startswith("cookie:"):
        return "cookies must be the value of the Cookie header, without its name"
    if cookies.lstrip()[0] in "[{":
        return "cookies must be a Cookie header, such as sess=…; auth_id=…, and not JSON"
    pairs = (pair.partition("=") for pair in cookies.split(";"))
    if any(name.strip() == "auth_id" and value.strip().strip('"') != auth_id for name, _, value in pairs):
        return f"cookies must be of the account with auth_id {auth_id}, got those of another one"
    return None


def _mask(value: object) -> str:
    return "None" if value is None else "'***'"


def _mask_address(value: str) -> str:
    name, at, host = value.rpartition("@")
    return repr(f"{name[:1]}***{at}{host}" if at else "***")


# Each checks its values before it keeps them, and raises from a frame that holds none: error reports show locals.


@explained_class
@attrs.frozen(init=False)
class EmailPassword(Opaque):
    """Email address and password of an OnlyFans account (`auth_type` email_password).

    Raises:
        InvalidInput: a value is empty, or not a str on one line.
    """

    platform: ClassVar[Platform] = "onlyfans"

    email: str = attrs.field(repr=_mask_address)
    password: str = attrs.field(repr=_mask)

    def __init__(self, email: str, password: str) -> None:
        problem = _find_problem(email=email, password=password)
        if problem is None:
            self.__attrs_init__(email, password)
            return
        del self, email, password
        _raise_invalid(EmailPassword, problem)

    @property
    def auth_type(self) -> AuthType:
        return "email_password"


@explained_class
@attrs.frozen(init=False)
class SessionCookies(Opaque):
    """A browser session that is signed in to OnlyFans (`auth_type` raw_data). All four fields are required.

    Attributes:
        auth_id: the account's number on the platform.
        cookies: the value of the Cookie header, semicolon-separated.
        xbc: the X-BC request header.
        user_agent: the User-Agent of the browser with the cookies.

    Raises:
        InvalidInput: a value is empty, or not a str on one line; auth_id is no number, or the cookies are of another account.
    """

    platform: ClassVar[Platform] = "onlyfans"

    auth_id: str
    cookies: str = attrs.field(repr=_mask)
    xbc: str = attrs.field(repr=_mask)
    user_agent: str

    def __init__(self, auth_id: str, cookies: str, xbc: str, user_agent: str) -> None:
        problem = _find_problem(auth_id=auth_id, cookies=cookies, xbc=xbc, user_agent=user_agent)
        problem = problem or _find_session_problem(auth_id, cookies)
        if problem is None:
            self.__attrs_init__(auth_id, cookies, xbc, user_agent)
            return
        del self, auth_id, cookies, xbc, user_agent
        _raise_invalid(SessionCookies, problem)

    @property
    def auth_type(self) -> AuthType:
        return "raw_data"


@explained_class
@attrs.frozen
class MobileApp(Opaque):
    """The creator approves on the phone with the app (`auth_type` mobile_app)."""

    platform: ClassVar[Platform] = "onlyfans"

    @property
    def auth_type(self) -> AuthType:
        return "mobile_app"


@explained_class
@attrs.frozen(init=False)
class FanslyLogin(Opaque):
    """Username (or address) and password of a Fansly account.

    Raises:
        InvalidInput: a value is empty, or not a str on one line.
    """

    platform: ClassVar[Platform] = "fansly"

    username: str = attrs.field(repr=_mask_address)
    password: str = attrs.field(repr=_mask)

    def __init__(self, username: str, password: str) -> None:
        problem = _find_problem(username=username, password=password)
        if problem is None:
            self.__attrs_init__(username, password)
            return
        del self, username, password
        _raise_invalid(FanslyLogin, problem)

    @property
    def auth_type(self) -> Literal["login"]:
        return "login"


@explained_class
@attrs.frozen(init=False)
class Proxy(Opaque):
    """A proxy of your own, which the provider uses for the account. For a managed one, pass its country as a str.

    Attributes:
        host: a host name or an IP address, without scheme and port.
        port: from 1 to 65535.

    Raises:
        InvalidInput: a value is invalid.
    """

    host: str
    port: int
    username: str | None = attrs.field(repr=_mask, default=None)
    password: str | None = attrs.field(repr=_mask, default=None)

    def __init__(self, host: str, port: int, username: str | None = None, password: str | None = None) -> None:
        problem = _find_problem(("username", "password"), host=host, username=username, password=password)
        if problem is None and not is_host(host):
            problem = "host must be a host name or an IP address, without scheme and port (Proxy.from_url takes a URL)"
        if problem is None and (not isinstance(port, int) or isinstance(port, bool) or not 0 < port < 65536):
            problem = f"port must be an int between 1 and 65535, got {describe(port)}"
        if problem is None:
            self.__attrs_init__(host, port, username, password)
            return
        del self, host, username, password
        _raise_invalid(Proxy, problem)

    @classmethod
    def from_url(cls, url: str) -> Proxy:
        """Return the proxy of a URL such as `http://user:password@proxy.example:8080`.

        Raises:
            InvalidInput: it is not an http URL with a host and a port.
        """
        parts = _parse_proxy_url(url)
        del url
        if parts is None:
            _raise_invalid(Proxy, "from_url must be given a URL such as http://user:password@proxy.example:8080")
        return cls(**parts)


def _parse_proxy_url(url: object) -> Any:
    """Return the parts of a proxy's URL, or None. Nothing is raised here: a traceback would show the URL."""
    try:
        parsed = urlsplit(url if isinstance(url, str) else "")
        host, port = parsed.hostname, parsed.port
    except ValueError:
        return None
    if parsed.scheme not in ("http", "https") or not host or not port or parsed.path.strip("/") or parsed.query:
        return None
    named = {"username": parsed.username, "password": parsed.password}
    return {"host": host, "port": port} | {name: unquote(value) for name, value in named.items() if value}


OnlyFansCredentials: TypeAlias = EmailPassword | SessionCookies | MobileApp


def connect_options(
    body: type[Any],
    custom_proxy: Callable[..., Any],
    name: str | None,
    proxy: Proxy | str | None,
    *,
    force: bool,
) -> dict[str, Any]:
    """Return the fields of a connection besides the credentials.

    Args:
        body: the platform's model of the body, which lists the countries of managed proxies.
        custom_proxy: its model of a proxy of your own.

    Raises:
        InvalidInput: the name is not a str on one line, or the proxy is neither a `Proxy` nor a country of the list.
    """
    # Imported here: credentials alone load no generated code.
    from fanscribe_api.runtime.fields import literal_values

    countries = literal_values(body, "proxy_country")
    fields: dict[str, Any] = {}
    if force:
        fields["force_connect"] = True
    if name is not None:
        if problem := _find_problem(name=name):
            raise InvalidInput(problem)
        fields["name"] = name
    match proxy:
        case None:
            pass
        case Proxy():
            fields["custom_proxy"] = custom_proxy(
                **{key: value for key, value in attrs.asdict(proxy).items() if value is not None}
            )
        case str() if proxy in countries:
            fields["proxy_country"] = proxy
        case _:
            wanted = f"a Proxy or one of the countries {', '.join(sorted(countries))}"
            raise InvalidInput(
                f"proxy must be {wanted}, got {'another str' if isinstance(proxy, str) else describe(proxy)}"
            )
    return fields
