"""The application: all commands."""

from __future__ import annotations

import typer

from fanscribe.cli import accounts, call, rotate, servers, sign_in, watch

app: typer.Typer = typer.Typer(
    name="fanscribe",
    help="Sign accounts in through the OnlyFansAPI.com API, and call its operations.",
    no_args_is_help=True,
    # Local variables in a traceback may hold passwords.
    pretty_exceptions_show_locals=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=(
        "Exit codes: 0 done, 1 not signed in, 2 nothing was sent, 3 an attempt is open, 4 outcome unknown, "
        "5 provider unavailable, 6 API key refused, 130 Ctrl-C."
    ),
)
for _each in (accounts, sign_in, rotate, watch, call, servers):
    app.registered_commands.extend(_each.app.registered_commands)
