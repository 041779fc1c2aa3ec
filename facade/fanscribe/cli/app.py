"""The application: all commands."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from fanscribe.cli import accounts, call, doctor, rotate, servers, sign_in, watch
from fanscribe.cli.exit_codes import ExitCode
from fanscribe.cli.output import tolerate_any_text
from fanscribe.cli.streams import finish_notes, flush_stdout, guard_streams

app: typer.Typer = typer.Typer(
    name="fanscribe",
    help="Sign accounts in through the OnlyFansAPI.com API, and call its operations.",
    no_args_is_help=True,
    # Help as plain text: rich would take a third of the time of `--help`.
    rich_markup_mode=None,
    # Local variables in a traceback may hold passwords.
    pretty_exceptions_show_locals=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=f"Exit codes: {', '.join(f'{code.value} {code.title}' for code in ExitCode)}.",
)
for _each in (accounts, sign_in, rotate, watch, call, servers, doctor):
    app.registered_commands.extend(_each.app.registered_commands)


def _print_version(is_asked: bool) -> None:
    if is_asked:
        from fanscribe import __version__

        typer.echo(f"fanscribe {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", is_eager=True, callback=_print_version)
    ] = False,
) -> None:
    pass


def run() -> None:
    """Run the command with the arguments of this process, then exit."""
    guard_streams()
    tolerate_any_text()
    try:
        app()
    except SystemExit as error:
        # Help and completion do not pass a command, which reports the failure itself.
        if not error.code and (failure := flush_stdout()) is not None:
            print(f"error: {failure.filename}: {failure.strerror}", file=sys.stderr)
            sys.exit(ExitCode.LOCAL)
        raise
    finally:
        finish_notes()
