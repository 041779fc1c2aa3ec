"""The command `doctor`: what a command needs on this machine, and whether the provider accepts the key."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import attrs
import typer

from fanscribe._core.json_fields import parse_http_date
from fanscribe.cli.context import CommandContext, command, describe_permissions, read_keyring
from fanscribe.cli.exit_codes import ExitCode, LocalFailure, code_for_error, worst_code
from fanscribe.errors import FanscribeError, InvalidInput

if TYPE_CHECKING:
    from fanscribe._core.options import ApiKey, Settings

app: typer.Typer = typer.Typer()
# Seconds by which the clock may differ from the provider's.
_MAX_CLOCK_DIFFERENCE: Final = 30.0
# Seconds for the provider to answer.
_ONLINE_TIMEOUT: Final = 10.0
_PROXIES: Final = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY")
_BASE_URLS: Final = ("FANSCRIBE_BASE_URL", "ONLYFANSAPI_BASE_URL")


class CheckState(StrEnum):
    """The verdict on what was checked."""

    OK = "ok"
    WARNING = "warning"
    FAILURE = "failure"


@attrs.frozen
class CheckResult:
    """The result of a check.

    Attributes:
        text: what was found; never a secret.
        action: what to do about it, or how to change it.
        code: the exit code of a failure.
    """

    check: str
    text: str
    action: str
    state: CheckState = CheckState.OK
    code: ExitCode = ExitCode.DONE


def _warn(check: str, text: str, action: str) -> CheckResult:
    return CheckResult(check, text, action, CheckState.WARNING)


def _fail(check: str, error: Exception, action: str, code: ExitCode | None = None) -> CheckResult:
    return CheckResult(check, str(error), action, CheckState.FAILURE, code or code_for_error(error))


@command(app)
async def doctor(
    context: CommandContext,
    online: Annotated[
        bool, typer.Option("--online", help="Also ask the provider for the credits that are left, which is free.")
    ] = False,
) -> int:
    """Check the key, the connection and this machine, and say what to do. Nothing is sent without --online."""
    results = list[CheckResult]()

    def report(result: CheckResult) -> None:
        results.append(result)
        _print_result(context, result)

    for each in check_machine(context):
        report(each)
    if not online:
        report(CheckResult("provider", "not asked", "pass --online to try the key, and to compare the clock"))
    elif any(each.state is CheckState.FAILURE for each in results):
        report(_warn("provider", "not asked, because of the failures above", "correct these first"))
    else:
        for each in await _check_provider(context):
            report(each)
    return worst_code(each.code for each in results)


def _print_result(context: CommandContext, result: CheckResult) -> None:
    """Print a result at once: the next check may wait for the network."""
    if context.as_json:
        context.emit(check=result.check, state=result.state.value, text=result.text, action=result.action)
    elif context.out.is_terminal:
        from fanscribe.cli.console import print_whole

        print_whole(context.out, f"{result.state.value:8} {result.check:12} {result.text}; {result.action}")
    else:
        context.row((result.state.value, result.check, result.text, result.action))
        sys.stdout.flush()


def require_machine(context: CommandContext) -> None:
    """Note the warnings of the checks that send nothing; raise the first failure."""
    for each in check_machine(context):
        if each.state is CheckState.WARNING:
            context.note(f"warning: {each.check}: {each.text}; {each.action}")
        elif each.state is CheckState.FAILURE:
            kind = InvalidInput if each.code is ExitCode.USAGE else LocalFailure
            raise kind(f"{each.check}: {each.text}; {each.action}")


def check_machine(context: CommandContext) -> Iterator[CheckResult]:
    """Yield the results of the checks that send nothing."""
    from fanscribe._core.options import DEFAULT_BASE_URL, ApiKey

    yield _check_versions()
    key, result = _check_key(context)
    yield result
    settings, result = _check_base_url(context)
    yield result
    yield from _check_connections(settings or _settings(ApiKey("x"), DEFAULT_BASE_URL))
    yield _check_keyring(key)
    yield _check_token_secret()
    yield _check_encoding()


def _check_versions() -> CheckResult:
    import platform
    from importlib.metadata import version

    from fanscribe import __version__

    text = (
        f"fanscribe {__version__}, Python {platform.python_version()}, httpx {version('httpx')}, "
        f"{platform.system()} {platform.release()}"
    )
    return CheckResult("versions", text, "name these when you report a problem")


def _settings(key: ApiKey, base_url: str | None) -> Settings:
    from fanscribe._client import DEFAULT_MAX_RETRIES, DEFAULT_REQUEST_TIMEOUT
    from fanscribe._core.options import make_settings

    return make_settings(key, base_url, timeout=DEFAULT_REQUEST_TIMEOUT, max_retries=DEFAULT_MAX_RETRIES)


def _check_key(context: CommandContext) -> tuple[ApiKey | None, CheckResult]:
    """Return the key, if it can be used, and where it comes from."""
    from fanscribe._core.options import DEFAULT_BASE_URL, ApiKey

    other = "another one: --key-file FILE"
    try:
        key = context.api_key or ApiKey.resolve(None)
        _settings(key, DEFAULT_BASE_URL)
    except LocalFailure as error:
        return None, _fail("key", error, "then run this again")
    except InvalidInput as error:
        return None, _fail("key", error, "pass --key-file FILE, or `keyring set fanscribe api-key`")
    if context.key_file is not None and (warning := describe_permissions(context.key_file)) is not None:
        context.is_key_file_checked = True
        return key, _warn("key", *warning)
    return key, CheckResult("key", f"from {key.source}", other)


def _check_base_url(context: CommandContext) -> tuple[Settings | None, CheckResult]:
    from fanscribe._core.options import ApiKey

    variable = next((each for each in _BASE_URLS if os.environ.get(each)), None)
    source = "--base-url" if context.base_url is not None else variable
    try:
        settings = _settings(ApiKey("x"), context.base_url)
    except InvalidInput as error:
        return None, _fail("base URL", error, f"correct {source}")
    text = f"{settings.base_url} ({f'from {source}' if source else 'the default'})"
    return settings, CheckResult("base URL", text, "another one: --base-url, or FANSCRIBE_BASE_URL")


def _check_connections(settings: Settings) -> Iterator[CheckResult]:
    """Yield which proxy and which certificates a connection uses, after building one."""
    from fanscribe._core.connections import check_environment

    named = [each for each in _PROXIES if os.environ.get(each) or os.environ.get(each.lower())]
    variables = f"set {', '.join(named)}" if named else "HTTPS_PROXY sets one"
    certificates = {each: path for each in ("SSL_CERT_FILE", "SSL_CERT_DIR") if (path := os.environ.get(each))}
    source = " and ".join(f"{each}={path}" for each, path in certificates.items())
    try:
        check_environment(settings)
    except InvalidInput as error:
        yield _fail("proxy", error, f"correct {', '.join(named)}")
        return
    except FanscribeError as error:
        yield _check_proxy(settings, variables)
        yield _fail("certificates", error, f"correct or unset {source or 'SSLKEYLOGFILE'}", ExitCode.LOCAL)
        return
    yield _check_proxy(settings, variables)
    yield CheckResult("certificates", source or "those of certifi", "others: SSL_CERT_FILE")


def _check_proxy(settings: Settings, variables: str) -> CheckResult:
    """Return which proxy is used for the base URL, without its credentials."""
    from urllib.parse import urlsplit
    from urllib.request import getproxies, proxy_bypass

    if settings.is_loopback:
        return CheckResult("proxy", "none: the API is on this machine", variables)
    if proxy_bypass(settings.host):
        return CheckResult("proxy", f"none: NO_PROXY has {settings.host}", variables)
    proxies = getproxies()
    proxy = proxies.get(urlsplit(settings.base_url).scheme) or proxies.get("all")
    if not proxy:
        return CheckResult("proxy", "none", variables)
    example = f"{variables} to a URL with its scheme and port, such as http://proxy.example:8080"
    try:
        url = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
        port = f":{url.port}" if url.port else ""
    except ValueError:
        return _warn("proxy", "no valid address", example)
    text = f"{url.scheme}://{url.hostname}{port}"
    if "://" in proxy or port:
        return CheckResult("proxy", text, variables)
    return _warn("proxy", f"{text}, made of a word without a scheme and a port", example)


def _check_keyring(key: ApiKey | None) -> CheckResult:
    from importlib.util import find_spec

    if key is not None and key.source and key.source != "the system keyring":
        return CheckResult(
            "keyring", "not needed", "`keyring set fanscribe api-key` stores a key for when nothing else has one"
        )
    if find_spec("keyring") is None:
        return CheckResult("keyring", "not installed", "pip install 'fanscribe[keyring]'")
    try:
        found = read_keyring() is not None
    except LocalFailure as error:
        return _fail("keyring", error, "then run this again")
    return CheckResult("keyring", "has a key" if found else "has no key", "`keyring set fanscribe api-key` stores one")


def _check_token_secret() -> CheckResult:
    """Return whether resume tokens are signed, and with how many secrets."""
    from fanscribe._core.options import SECRET_VARIABLES, TokenSecrets

    secrets, check = TokenSecrets(), "token secret"
    try:
        secrets.resolve()
    except InvalidInput as error:
        return _fail(check, error, f"correct or unset {secrets.source}")
    if not secrets.values:
        return CheckResult(check, "not set: resume tokens are not signed", f"set {SECRET_VARIABLES[0]} to sign them")
    count = len(secrets.values)
    text = f"from {secrets.source}: {count} secret{'s' if count > 1 else ''}"
    if secrets.source.endswith("_FILE"):
        warning = describe_permissions(Path(os.environ[secrets.source]), f"the file in {secrets.source}:")
        if warning is not None:
            return _warn(check, *warning)
    return CheckResult(check, text, "to replace it, set the new one before it, separated by a blank")


def _check_encoding() -> CheckResult:
    streams = {sys.stdin.encoding, sys.stdout.encoding, sys.stderr.encoding}
    found = sorted({(each or "unknown").lower() for each in (*streams, sys.getfilesystemencoding())})
    if found == ["utf-8"]:
        return CheckResult("encoding", "UTF-8", "nothing to do")
    action = "set PYTHONUTF8=1, or a locale such as C.UTF-8: names are printed with escapes otherwise"
    return _warn("encoding", " and ".join(found), action)


async def _check_provider(context: CommandContext) -> list[CheckResult]:
    """Ask for the credits that are left, and compare the clock with the provider's."""
    asked_at = datetime.now(UTC)
    async with context.client(total_timeout=_ONLINE_TIMEOUT, max_retries=0) as fans:
        try:
            response: Any = await fans.onlyfans.usage.get_credits.raw()
        except FanscribeError as error:
            headers, result = getattr(error, "headers", {}), _describe_error(error)
        else:
            headers, balance = response.headers, fans.usage.credits_balance
            text = f"took the key; {balance if balance is not None else 'an unknown number of'} credits are left"
            result = CheckResult("provider", text, "`fanscribe accounts` lists the accounts of this key")
    return [result, _check_clock(headers.get("date"), asked_at)]


def _describe_error(error: FanscribeError) -> CheckResult:
    actions = {
        ExitCode.REFUSED: "check the key, its scope and the credits at the provider",
        ExitCode.UNAVAILABLE: "check the base URL, the proxy and the network, or try again later",
    }
    code = code_for_error(error)
    return _fail("provider", error, actions.get(code, "try again later"), code)


def _check_clock(date: str | None, asked_at: datetime) -> CheckResult:
    answered_at, there = datetime.now(UTC), parse_http_date(date or "")
    if there is None:
        return CheckResult("clock", "not compared: there was no time in the response", "check that the time is right")
    # The provider's time is anywhere between the request and its response, to the second.
    ahead = (asked_at - there).total_seconds() if there < asked_at else min(0.0, (answered_at - there).total_seconds())
    if abs(ahead) > _MAX_CLOCK_DIFFERENCE:
        text = f"{abs(ahead):.0f} seconds {'ahead of' if ahead > 0 else 'behind'} the provider's"
        return _warn("clock", text, "set it, for example by NTP: journals and resumed attempts rely on it")
    return CheckResult("clock", "agrees with the provider's", "nothing to do")
