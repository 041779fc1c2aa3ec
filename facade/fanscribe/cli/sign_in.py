"""The commands `switch`, `connect`, `reauth` and `resume`."""

from __future__ import annotations

import os
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from fanscribe._signin.credentials import EmailPassword, FanslyLogin, MobileApp, Proxy, SessionCookies, check_id
from fanscribe.cli import formatting
from fanscribe.cli.accounts import describe_account
from fanscribe.cli.context import CommandContext, command, read_secret_option
from fanscribe.cli.exit_codes import code_for_results
from fanscribe.cli.options import POLL, TIMEOUT, CodeFileOption, PollOption, TimeoutOption, YesOption
from fanscribe.errors import InvalidInput

if TYPE_CHECKING:
    from fanscribe.roster import Job

app: typer.Typer = typer.Typer()


class SignInMethod(StrEnum):
    """A sign-in method of OnlyFans, by the provider's name."""

    EMAIL_PASSWORD = "email_password"  # noqa: S105
    RAW_DATA = "raw_data"
    MOBILE_APP = "mobile_app"


MethodOption = Annotated[SignInMethod, typer.Option("--method", "-m", help="The sign-in method.")]
EmailOption = Annotated[str | None, typer.Option(help="email_password: the address; prompted for by default.")]
_WITH_SIGN_INS = f"{EmailPassword.platform} or {FanslyLogin.platform}"
UsernameOption = Annotated[str | None, typer.Option(help="Fansly: the username or email address.")]
PasswordOption = Annotated[
    Path | None,
    typer.Option(help='A file with the password, "-" for the standard input; prompted for by default.', metavar="FILE"),
]
AuthIdOption = Annotated[str | None, typer.Option(help="raw_data: the numeric account id on OnlyFans.")]
CookiesOption = Annotated[Path | None, typer.Option(help="raw_data: a file with the Cookie header.", metavar="FILE")]
XbcOption = Annotated[Path | None, typer.Option(help="raw_data: a file with the X-BC header.", metavar="FILE")]
UserAgentOption = Annotated[str | None, typer.Option(help="raw_data: the browser's User-Agent.")]


@command(app)
async def switch(
    context: CommandContext,
    account: Annotated[str, typer.Argument(help="acct_…; on Fansly use connect.")],
    method: MethodOption = SignInMethod.EMAIL_PASSWORD,
    email: EmailOption = None,
    password_file: PasswordOption = None,
    auth_id: AuthIdOption = None,
    cookies_file: CookiesOption = None,
    xbc_file: XbcOption = None,
    user_agent: UserAgentOption = None,
    code_file: CodeFileOption = None,
    yes: YesOption = False,
    timeout: TimeoutOption = TIMEOUT,
    poll: PollOption = POLL,
) -> int:
    """Switch an OnlyFans account to other credentials, and wait until it is signed in."""
    from fanscribe.roster import Switch

    check_id("acct", account)
    _check_code_file(code_file)
    given = _credential_options(email, None, password_file, auth_id, cookies_file, xbc_file, user_agent)
    _check_options(method, given)
    prompter = _SecretPrompter(context)
    credentials = await _ask_onlyfans_credentials(
        prompter, method, email, password_file, auth_id, cookies_file, xbc_file, user_agent
    )
    async with context.client() as fans:
        who = await describe_account(fans, account)
    await _confirm(context, prompter, f"Switch {who} to {formatting.format_credentials(credentials)}", yes)
    return await _run(context, [Switch(account, credentials)], timeout, poll, code_file)


@command(app)
async def connect(
    context: CommandContext,
    platform: Annotated[str, typer.Argument(help=f"{_WITH_SIGN_INS}.")],
    method: MethodOption = SignInMethod.EMAIL_PASSWORD,
    email: EmailOption = None,
    username: UsernameOption = None,
    password_file: PasswordOption = None,
    auth_id: AuthIdOption = None,
    cookies_file: CookiesOption = None,
    xbc_file: XbcOption = None,
    user_agent: UserAgentOption = None,
    name: Annotated[str | None, typer.Option(help="Its display name at the provider.")] = None,
    proxy: Annotated[str | None, typer.Option(help="The country of a managed proxy.")] = None,
    proxy_file: Annotated[
        Path | None, typer.Option(help="A file with the address of your own proxy.", metavar="FILE")
    ] = None,
    account: Annotated[
        str | None, typer.Option(help="fansly_acct_…: reconnect this account to replace its login.")
    ] = None,
    code_file: CodeFileOption = None,
    yes: YesOption = False,
    timeout: TimeoutOption = TIMEOUT,
    poll: PollOption = POLL,
) -> int:
    """Connect an account, and wait until it is signed in."""
    from fanscribe.roster import Connect

    _check_code_file(code_file)
    prompter = _SecretPrompter(context)
    given = _credential_options(email, username, password_file, auth_id, cookies_file, xbc_file, user_agent)
    if platform == FanslyLogin.platform and method is not SignInMethod.EMAIL_PASSWORD:
        raise InvalidInput(f"--method {method} does nothing for {platform}, which has one method")
    _check_options(FanslyLogin.platform if platform == FanslyLogin.platform else method, given)
    if proxy is not None and proxy_file is not None:
        raise InvalidInput("pass --proxy or --proxy-file, not both")
    if email is not None and username is not None:
        raise InvalidInput("pass --username or --email, not both")
    own = await read_secret_option(proxy_file, "--proxy-file")
    via = Proxy.from_url(own) if own is not None else proxy
    if platform == FanslyLogin.platform:
        login = username or email or await prompter.ask("Fansly username: ", hidden=False)
        credentials: Any = FanslyLogin(login, await prompter.password(password_file))
    elif platform == EmailPassword.platform:
        credentials = await _ask_onlyfans_credentials(
            prompter, method, email, password_file, auth_id, cookies_file, xbc_file, user_agent
        )
    else:
        raise InvalidInput(f"platform must be {_WITH_SIGN_INS}, got {platform}")
    job = Connect(credentials, name, account, via)
    await _confirm(context, prompter, f"Connect {job.key} by {formatting.format_credentials(credentials)}", yes)
    return await _run(context, [job], timeout, poll, code_file)


@command(app)
async def reauth(
    context: CommandContext,
    accounts: Annotated[list[str], typer.Argument(metavar="ACCOUNT...", help="The id of an account.")],
    code_file: CodeFileOption = None,
    timeout: TimeoutOption = TIMEOUT,
    poll: PollOption = POLL,
) -> int:
    """Re-authenticate accounts with the credentials that the provider has stored, and wait until they are signed in."""
    from fanscribe.roster import Reauthenticate

    _check_code_file(code_file, len(accounts))
    jobs: list[Job] = [Reauthenticate(account) for account in accounts]
    return await _run(context, jobs, timeout, poll, code_file)


@command(app)
async def resume(
    context: CommandContext,
    tokens: Annotated[
        list[str], typer.Argument(metavar="TOKEN...", help="A token printed by another command; not a secret.")
    ],
    code_file: CodeFileOption = None,
    timeout: TimeoutOption = TIMEOUT,
    poll: PollOption = POLL,
) -> int:
    """Resume attempts that an interrupted command or another program has started."""
    from fanscribe.roster import Resume

    _check_code_file(code_file, len(tokens))
    jobs: list[Job] = [Resume(token) for token in tokens]
    return await _run(context, jobs, timeout, poll, code_file)


async def _run(context: CommandContext, jobs: list[Job], timeout: float, poll: float, code_file: Path | None) -> int:
    # Imported here to keep `--help` fast.
    from fanscribe.cli.runs import SignInRun, print_results

    results = await SignInRun(context, timeout, poll, code_file=code_file).run(jobs)
    if not (context.as_json or (context.out.is_terminal and context.err.is_terminal)):
        # At a terminal, the last lines of the progress are the results.
        print_results(context, results)
    return code_for_results(results)


def _check_code_file(code_file: Path | None, accounts: int = 1) -> None:
    """Raise `InvalidInput` for a file that no code can be read from, before anything is sent, or for several accounts."""
    if code_file is not None and accounts > 1:
        raise InvalidInput(f"--code-file holds the code of one account, got {formatting.format_count(accounts)}")
    if code_file is None or str(code_file) == "-":
        return
    try:
        # Not opened: a pipe would be waited for.
        is_readable, is_folder = os.access(code_file, os.R_OK), code_file.is_dir()
    except ValueError:
        is_readable, is_folder = False, False
    if is_folder or not is_readable:
        why = "is a folder" if is_folder else "is not there, or cannot be read"
        raise InvalidInput(f"--code-file: {code_file}: {why}; nothing was sent")


# The options with credentials that each method, or a platform with only one, uses.
_OPTIONS_USED: Final[Mapping[str, tuple[str, ...]]] = {
    SignInMethod.EMAIL_PASSWORD: ("--email", "--password-file"),
    SignInMethod.RAW_DATA: ("--auth-id", "--cookies-file", "--xbc-file", "--user-agent"),
    SignInMethod.MOBILE_APP: (),
    FanslyLogin.platform: ("--username", "--email", "--password-file"),
}


def _credential_options(
    email: str | None,
    username: str | None,
    password_file: Path | None,
    auth_id: str | None,
    cookies_file: Path | None,
    xbc_file: Path | None,
    user_agent: str | None,
) -> list[str]:
    """Return the names of the given options with credentials."""
    options = {
        "--email": email,
        "--username": username,
        "--password-file": password_file,
        "--auth-id": auth_id,
        "--cookies-file": cookies_file,
        "--xbc-file": xbc_file,
        "--user-agent": user_agent,
    }
    return [name for name, value in options.items() if value is not None]


def _check_options(method: str, given: list[str]) -> None:
    """Raise `InvalidInput` for options that do nothing for a method."""
    if useless := [name for name in given if name not in _OPTIONS_USED[method]]:
        used = " and ".join(_OPTIONS_USED[method]) or "none"
        raise InvalidInput(f"{', '.join(useless)}: not for {method}, whose options are: {used}")


class _SecretPrompter:
    """Asks for values that must not be arguments."""

    def __init__(self, context: CommandContext) -> None:
        self._context = context

    async def ask(self, question: str, *, hidden: bool = True) -> str:
        """Return the typed answer; raise `InvalidInput` if there is none."""
        if not self._context.is_interactive:
            raise InvalidInput(
                f"{question.rstrip(' :')}: pass it as an option; stdin is not a terminal, or --no-input is set"
            )
        from fanscribe.cli.prompts import Prompter

        if (answer := await Prompter(self._context.err).ask(question, hidden=hidden)) is None:
            raise InvalidInput("nothing was typed; nothing was sent")
        return answer

    async def password(self, file: Path | None) -> str:
        """Return a password, from a file or typed without echo."""
        return await read_secret_option(file, "--password-file") or await self.ask("Password: ")


async def _ask_onlyfans_credentials(
    prompter: _SecretPrompter,
    method: SignInMethod,
    email: str | None,
    password_file: Path | None,
    auth_id: str | None,
    cookies_file: Path | None,
    xbc_file: Path | None,
    user_agent: str | None,
) -> EmailPassword | SessionCookies | MobileApp:
    match method:
        case SignInMethod.EMAIL_PASSWORD:
            address = email or await prompter.ask("Email: ", hidden=False)
            return EmailPassword(address, await prompter.password(password_file))
        case SignInMethod.RAW_DATA:
            return SessionCookies(
                auth_id or await prompter.ask("auth_id: ", hidden=False),
                await read_secret_option(cookies_file, "--cookies-file") or await prompter.ask("Cookies: "),
                await read_secret_option(xbc_file, "--xbc-file") or await prompter.ask("X-BC: "),
                user_agent or await prompter.ask("User-Agent: ", hidden=False),
            )
    return MobileApp()


async def _confirm(context: CommandContext, prompter: _SecretPrompter, action: str, yes: bool) -> None:
    """Print an action and ask for confirmation; raise `InvalidInput` without it."""
    context.note(f"{action}.")
    if yes:
        return
    if not context.is_interactive:
        raise InvalidInput("stdin is not a terminal; pass --yes to continue without confirmation")
    answer = await prompter.ask("Continue? [y/N] ", hidden=False)
    if answer.strip().lower() not in ("y", "yes"):
        raise InvalidInput("nothing was sent")
