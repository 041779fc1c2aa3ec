"""`switch`, `connect`, `reauth` and `resume`: one sign-in, or a few."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from fanscribe._signin.credentials import EmailPassword, FanslyLogin, MobileApp, Proxy, SessionCookies, checked_id
from fanscribe.cli import words
from fanscribe.cli.accounts import named
from fanscribe.cli.exits import of_outcomes
from fanscribe.cli.options import POLL, TIMEOUT, CodeFile, Poll, Timeout, Yes
from fanscribe.cli.session import Session, command, secret_from
from fanscribe.errors import InvalidInput
from fanscribe.roster.jobs import Connect, Job, Reauthenticate, Resume, Switch

app: typer.Typer = typer.Typer()


class Method(StrEnum):
    """How an OnlyFans account signs in, in the provider's words."""

    EMAIL_PASSWORD = "email_password"  # noqa: S105
    RAW_DATA = "raw_data"
    MOBILE_APP = "mobile_app"


By = Annotated[Method, typer.Option("--method", "-m", help="How it signs in.")]
Email = Annotated[str | None, typer.Option(help="email_password: the address; asked for when left out.")]
Username = Annotated[str | None, typer.Option(help="Fansly: the username, or the address.")]
Password = Annotated[
    Path | None,
    typer.Option(help='A file with the password, "-" for the standard input; else asked for.', metavar="FILE"),
]
AuthId = Annotated[str | None, typer.Option(help="raw_data: the account's number on OnlyFans.")]
Cookies = Annotated[Path | None, typer.Option(help="raw_data: a file with the Cookie header.", metavar="FILE")]
Xbc = Annotated[Path | None, typer.Option(help="raw_data: a file with the X-BC header.", metavar="FILE")]
UserAgent = Annotated[str | None, typer.Option(help="raw_data: the browser's User-Agent.")]


@command(app)
async def switch(
    session: Session,
    account: Annotated[str, typer.Argument(help="acct_…; on Fansly use connect.")],
    method: By = Method.EMAIL_PASSWORD,
    email: Email = None,
    password_file: Password = None,
    auth_id: AuthId = None,
    cookies_file: Cookies = None,
    xbc_file: Xbc = None,
    user_agent: UserAgent = None,
    code_file: CodeFile = None,
    yes: Yes = False,
    timeout: Timeout = TIMEOUT,
    poll: Poll = POLL,
) -> int:
    """Switch an OnlyFans account to other credentials, and wait until it is signed in."""
    checked_id("acct", account)
    ask = _Secrets(session)
    credentials = await _onlyfans(ask, method, email, password_file, auth_id, cookies_file, xbc_file, user_agent)
    async with session.client() as fans:
        who = await named(fans, account)
    await _confirmed(session, ask, f"Switch {who} to {words.credentials(credentials)}", yes)
    return await _signed_in(session, [Switch(account, credentials)], timeout, poll, code_file)


@command(app)
async def connect(
    session: Session,
    platform: Annotated[str, typer.Argument(help="onlyfans or fansly.")],
    method: By = Method.EMAIL_PASSWORD,
    email: Email = None,
    username: Username = None,
    password_file: Password = None,
    auth_id: AuthId = None,
    cookies_file: Cookies = None,
    xbc_file: Xbc = None,
    user_agent: UserAgent = None,
    name: Annotated[str | None, typer.Option(help="Its display name at the provider.")] = None,
    proxy: Annotated[str | None, typer.Option(help="The country of a managed proxy.")] = None,
    proxy_file: Annotated[
        Path | None, typer.Option(help="A file with the address of your own proxy.", metavar="FILE")
    ] = None,
    account: Annotated[
        str | None, typer.Option(help="fansly_acct_…: connect this one anew, to replace its login.")
    ] = None,
    code_file: CodeFile = None,
    yes: Yes = False,
    timeout: Timeout = TIMEOUT,
    poll: Poll = POLL,
) -> int:
    """Connect an account, and wait until it is signed in."""
    ask = _Secrets(session)
    own = secret_from(proxy_file, "--proxy-file")
    via = Proxy.from_url(own) if own is not None else proxy
    if platform == "fansly":
        login = username or email or await ask.for_("Fansly username: ", hidden=False)
        credentials: Any = FanslyLogin(login, await ask.password(password_file))
    elif platform == "onlyfans":
        credentials = await _onlyfans(ask, method, email, password_file, auth_id, cookies_file, xbc_file, user_agent)
    else:
        raise InvalidInput("a platform is onlyfans or fansly")
    job = Connect(credentials, name, account, via)
    await _confirmed(session, ask, f"Connect {job.key} by {words.credentials(credentials)}", yes)
    return await _signed_in(session, [job], timeout, poll, code_file)


@command(app)
async def reauth(
    session: Session,
    accounts: Annotated[list[str], typer.Argument(metavar="ACCOUNT...", help="acct_… or fansly_acct_…")],
    code_file: CodeFile = None,
    timeout: Timeout = TIMEOUT,
    poll: Poll = POLL,
) -> int:
    """Authenticate accounts again with the credentials that the provider has, and wait until they are signed in."""
    jobs: list[Job] = [Reauthenticate(account) for account in accounts]
    return await _signed_in(session, jobs, timeout, poll, code_file)


@command(app)
async def resume(
    session: Session,
    tokens: Annotated[list[str], typer.Argument(metavar="TOKEN...", help="As another command printed it; no secret.")],
    code_file: CodeFile = None,
    timeout: Timeout = TIMEOUT,
    poll: Poll = POLL,
) -> int:
    """Go on with attempts that an interrupted command, or another program, has started."""
    jobs: list[Job] = [Resume(token) for token in tokens]
    return await _signed_in(session, jobs, timeout, poll, code_file)


async def _signed_in(session: Session, jobs: list[Job], timeout: float, poll: float, code_file: Path | None) -> int:
    # Imported here, as everything that `--help` has no need of.
    from fanscribe.cli.signing import Signing

    return of_outcomes(await Signing(session, timeout, poll, code_file=code_file).run(jobs))


class _Secrets:
    """Asks for what no argument may hold."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def for_(self, question: str, *, hidden: bool = True) -> str:
        """What is typed; raises `InvalidInput` where nobody can be asked."""
        if not self._session.asks:
            raise InvalidInput(f"{question.rstrip(' :')}: pass it by an option; there is nobody to ask")
        from fanscribe.cli.asking import Asker

        if (answer := await Asker(self._session.err).ask(question, hidden=hidden)) is None:
            raise InvalidInput("nothing was typed, and nothing was sent")
        return answer

    async def password(self, file: Path | None) -> str:
        """A password, from a file or typed without an echo."""
        return secret_from(file, "--password-file") or await self.for_("Password: ")


async def _onlyfans(
    ask: _Secrets,
    method: Method,
    email: str | None,
    password_file: Path | None,
    auth_id: str | None,
    cookies_file: Path | None,
    xbc_file: Path | None,
    user_agent: str | None,
) -> EmailPassword | SessionCookies | MobileApp:
    match method:
        case Method.EMAIL_PASSWORD:
            address = email or await ask.for_("Email: ", hidden=False)
            return EmailPassword(address, await ask.password(password_file))
        case Method.RAW_DATA:
            return SessionCookies(
                auth_id or await ask.for_("auth_id: ", hidden=False),
                secret_from(cookies_file, "--cookies-file") or await ask.for_("Cookies: "),
                secret_from(xbc_file, "--xbc-file") or await ask.for_("X-BC: "),
                user_agent or await ask.for_("User-Agent: ", hidden=False),
            )
    return MobileApp()


async def _confirmed(session: Session, ask: _Secrets, what: str, yes: bool) -> None:
    """Show what is about to be done and to whom; raises `InvalidInput` unless somebody agrees."""
    session.note(f"{what}.")
    if yes:
        return
    if not session.asks:
        raise InvalidInput("nobody can be asked whether to go on: pass --yes")
    answer = await ask.for_("Go on? [y/N] ", hidden=False)
    if answer.strip().lower() not in ("y", "yes"):
        raise InvalidInput("nothing was sent")
