"""`accounts` and `status`: what the provider has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from fanscribe.cli import words
from fanscribe.cli.exits import Exit
from fanscribe.cli.session import Session, command
from fanscribe.errors import InvalidInput, NotFound
from fanscribe.status import Authenticated, Pending, Platform, Status, platform_of

if TYPE_CHECKING:
    from fanscribe import AsyncFanscribe
    from fanscribe.roster import AccountSummary

app: typer.Typer = typer.Typer()


@command(app)
async def accounts(
    session: Session,
    platform: Annotated[str | None, typer.Option(help="onlyfans or fansly; both when left out.")] = None,
) -> None:
    """List the accounts of both platforms."""
    from fanscribe.roster import Roster

    wanted = _checked(platform)
    async with session.client() as fans:
        found = [_facts(each) for each in await Roster(fans).accounts(wanted)]
    if session.as_json:
        for account in found:
            session.emit(**account)
        return
    _table(session, ("platform", "account", "username", "name", "state"), [list(each.values()) for each in found])


def _facts(account: AccountSummary) -> dict[str, Any]:
    state = "signed in" if account.is_signed_in else (account.progress or "not signed in").replace("_", " ")
    names = {"username": account.username, "name": account.display_name}
    return {"platform": account.platform, "account": account.account_id, **names, "state": state}


@command(app)
async def status(
    session: Session,
    accounts: Annotated[list[str], typer.Argument(metavar="ACCOUNT...", help="acct_… or fansly_acct_…")],
) -> int:
    """Say what the provider knows of accounts. The exit code is 0 if all are signed in, else 1."""
    rows, signed_in = [], True
    async with session.client() as fans:
        for account_id in accounts:
            platform: Any = getattr(fans, platform_of(account_id))
            try:
                found = await platform.account_status(account_id)
            except NotFound as error:
                signed_in = False
                state, facts = "not there", {"status": "not_found", "reason": error.message}
            else:
                signed_in &= isinstance(found, Authenticated)
                state, facts = _state(found), words.facts(found)
            rows.append([account_id, state])
            if session.as_json:
                session.emit(account=account_id, **facts)
    if not session.as_json:
        _table(session, ("account", "state"), rows)
    return Exit.DONE if signed_in else Exit.FAILED


def _state(status: Status) -> str:
    """What the list says of an account: that nobody signs it in is a word of the provider's too."""
    if isinstance(status, Pending) and status.progress:
        return status.progress.replace("_", " ")
    return words.state(status)


def _checked(platform: str | None) -> Platform | None:
    if platform in (None, "onlyfans", "fansly"):
        return cast("Platform | None", platform)
    raise typer.BadParameter("a platform is onlyfans or fansly")


def _table(session: Session, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """A table on a terminal; values between tabs where a program reads."""
    if not session.out.is_terminal:
        for row in rows:
            session.row(row)
        return
    from rich.table import Table

    table = Table(*names, box=None, header_style="dim", pad_edge=False)
    for row in rows:
        signed_in = str(row[-1]) == "signed in"
        cells = ["" if value is None else str(value) for value in row]
        table.add_row(*cells[:-1], f"[{'green' if signed_in else 'yellow'}]{cells[-1]}[/]")
    session.out.print(table)


async def named(fans: AsyncFanscribe, account_id: str) -> str:
    """An account and the names that the provider has for it; raises where it is not among those of the key."""
    from fanscribe.roster import Roster

    for account in await Roster(fans).accounts(platform_of(account_id)):
        if account.account_id == account_id:
            names = [each for each in (account.username, account.display_name) if each]
            return f"{account_id} ({', '.join(names)})" if names else account_id
    raise InvalidInput(f"{account_id} is not among the accounts of this key")
