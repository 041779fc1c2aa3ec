"""The commands `accounts` and `status`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from fanscribe._core.foreign_text import quote_name
from fanscribe._signin.credentials import ACCOUNT_ID_FORMS
from fanscribe._signin.status import PLATFORMS, Authenticated, Pending, Platform, Status, platform_of
from fanscribe.cli import formatting
from fanscribe.cli.context import CommandContext, command
from fanscribe.cli.exit_codes import ExitCode
from fanscribe.errors import InvalidInput, NotFound

if TYPE_CHECKING:
    from fanscribe import AsyncFanscribe
    from fanscribe.roster import AccountSummary

app: typer.Typer = typer.Typer()


@command(app)
async def accounts(
    context: CommandContext,
    platform: Annotated[str | None, typer.Option(help=f"{' or '.join(PLATFORMS)}; all by default.")] = None,
) -> None:
    """List the accounts of every platform."""
    from fanscribe.roster import Roster

    chosen = parse_platform(platform)
    async with context.client() as fans:
        found = [_account_fields(each) for each in await Roster(fans).accounts(chosen)]
    if context.as_json:
        for account in found:
            context.emit(**account)
        return
    _print_table(context, ("platform", "account", "username", "name", "state"), [list(each.values()) for each in found])


def _account_fields(account: AccountSummary) -> dict[str, Any]:
    # Some documents leave it open.
    otherwise = "unknown" if account.is_signed_in is None else "not signed in"
    state = "signed in" if account.is_signed_in else (account.progress or otherwise).replace("_", " ")
    names = {"username": account.username, "name": account.display_name}
    return {"platform": account.platform, "account": account.account_id, **names, "state": state}


@command(app)
async def status(
    context: CommandContext,
    accounts: Annotated[list[str], typer.Argument(metavar="ACCOUNT...", help=ACCOUNT_ID_FORMS)],
) -> int:
    """Show the status of accounts. The exit code is 0 if all are signed in, otherwise 1."""
    rows, signed_in = [], True
    async with context.client() as fans:
        for account_id in accounts:
            platform: Any = getattr(fans, platform_of(account_id))
            try:
                found = await platform.account_status(account_id)
            except NotFound as error:
                signed_in = False
                state, fields = "not found", {"status": "not_found", "reason": error.message}
            else:
                signed_in &= isinstance(found, Authenticated)
                state, fields = _format_state(found), formatting.status_fields(found)
            rows.append([account_id, state])
            if context.as_json:
                context.emit(account=account_id, **fields)
    if not context.as_json:
        _print_table(context, ("account", "state"), rows)
    return ExitCode.DONE if signed_in else ExitCode.FAILED


def _format_state(status: Status) -> str:
    """Describe a status as the list does: the provider's word for an account that is not signing in is a progress too."""
    if isinstance(status, Pending) and status.progress:
        return status.progress.replace("_", " ")
    return formatting.format_status(status)


def parse_platform(name: str | None) -> Platform | None:
    """Return the platform of a name; raise `InvalidInput` if there is none."""
    if name is None:
        return None
    for platform in PLATFORMS:
        if platform == name:
            return platform
    raise InvalidInput(f"platform must be {' or '.join(PLATFORMS)}, got {name}")


def _print_table(context: CommandContext, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Print a table on a terminal, or tab-separated values for programs."""
    if not context.out.is_terminal:
        for row in rows:
            context.row(row)
        return
    from fanscribe.cli.console import print_table

    styles = ["green" if row[-1] == "signed in" else "yellow" for row in rows]
    cells = ([*((value, "") for value in row[:-1]), (row[-1], style)] for row, style in zip(rows, styles, strict=True))
    print_table(context.out, names, cells)


async def describe_account(fans: AsyncFanscribe, account_id: str) -> str:
    """Return an account with its names in quotes; raise `InvalidInput` if it is not one of the API key's."""
    from fanscribe.roster import Roster

    for account in await Roster(fans).accounts(platform_of(account_id)):
        if account.account_id == account_id:
            names = [quote_name(each) for each in (account.username, account.display_name) if each]
            return f"{account_id} ({', '.join(names)})" if names else account_id
    raise InvalidInput(f"{account_id} is not an account of this API key")
