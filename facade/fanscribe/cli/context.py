"""The context of a command: its client, its terminal, and the options that all commands share."""

from __future__ import annotations

import functools
import inspect
import logging
import sys
from collections.abc import Callable, Coroutine, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import attrs
import typer

from fanscribe.cli.exit_codes import ExitCode, code_for_error
from fanscribe.cli.output import json_line, row_text
from fanscribe.errors import FanscribeError, InvalidInput
from fanscribe.roster.plan import read_secret

if TYPE_CHECKING:
    from rich.console import Console

    from fanscribe import AsyncFanscribe
    from fanscribe._core.options import ApiKey

_logger = logging.getLogger("fanscribe")

_PANEL: Final = "Common options"
_SERVICE, _ENTRY = "fanscribe", "api-key"
_KEY_FILE: Final = "FANSCRIBE_KEY_FILE"

KeyFileOption = Annotated[
    Path | None,
    typer.Option(
        help="A file with the API key; default: FANSCRIBE_API_KEY, ONLYFANSAPI_API_KEY or the system keyring.",
        envvar=_KEY_FILE,
        rich_help_panel=_PANEL,
    ),
]
BaseURLOption = Annotated[
    str | None,
    typer.Option("--base-url", help="Base URL of the API; default: FANSCRIBE_BASE_URL.", rich_help_panel=_PANEL),
]
AsJSONOption = Annotated[
    bool, typer.Option("--json", help="Print one JSON object per line to stdout.", rich_help_panel=_PANEL)
]
NoInputOption = Annotated[bool, typer.Option("--no-input", help="Never prompt; fail instead.", rich_help_panel=_PANEL)]


@attrs.define
class CommandContext:
    """The common options, and what every command uses.

    Attributes:
        as_json: whether results are printed as JSON.
        out: the console for results.
        err: the console for everything else: progress, questions, errors.
    """

    key_file: Path | None
    base_url: str | None
    as_json: bool
    no_input: bool

    @functools.cached_property
    def out(self) -> Console:
        """The console for results."""
        from fanscribe.cli.console import CleanConsole

        return CleanConsole(soft_wrap=not sys.stdout.isatty())

    @functools.cached_property
    def err(self) -> Console:
        """The console for everything else."""
        from fanscribe.cli.console import CleanConsole

        return CleanConsole(stderr=True, soft_wrap=not sys.stderr.isatty())

    @property
    def is_interactive(self) -> bool:
        """True if questions can be asked."""
        # A live screen replaces sys.stderr with a stream that, before rich 15, never reports a terminal.
        return not self.no_input and sys.stdin.isatty() and self.err.file.isatty()

    def client(self, **options: Any) -> AsyncFanscribe:
        """Return a client with the API key of this command; raise `InvalidInput`."""
        from fanscribe import AsyncFanscribe

        key: Any = self._key()
        return AsyncFanscribe(key, base_url=self.base_url, **options)

    def _key(self) -> ApiKey | None:
        """Return the API key and its source; None if the client reads it from the environment."""
        import os

        from fanscribe._core.options import KEY_VARIABLES, ApiKey

        if self.key_file is not None:
            source = f"key file {self.key_file}"
            return ApiKey(_require_non_empty(read_secret(self.key_file, "--key-file").strip(), source), source)
        if _KEY_FILE in os.environ:
            # typer treats an empty variable as unset.
            _require_non_empty(os.environ[_KEY_FILE], _KEY_FILE)
        if any(name in os.environ for name in KEY_VARIABLES):
            return None
        try:
            import keyring
            import keyring.errors
        except ImportError:
            return None
        try:
            key = keyring.get_password(_SERVICE, _ENTRY)
        except keyring.errors.KeyringError:
            return None
        if key is None:
            return None
        return ApiKey(_require_non_empty(key.strip(), "the API key in the system keyring"), "the system keyring")

    def emit(self, **fields: Any) -> None:
        """Print one JSON object, and flush it."""
        sys.stdout.write(json_line(fields))
        sys.stdout.flush()

    def row(self, values: Iterable[Any]) -> None:
        """Print tab-separated values."""
        sys.stdout.write(row_text(values))

    def note(self, text: str) -> None:
        """Print a line that is not a result."""
        from fanscribe.cli.console import print_line

        print_line(self.err, text)

    def fail(self, text: str, code: ExitCode, **fields: Any) -> None:
        """Print why the command fails."""
        if self.as_json:
            self.emit(event="error", code=code.value, error=text, **fields)
        from fanscribe.cli.console import make_text

        self.err.print(make_text(("error:", "bold red"), (f" {text}", "")))


def _require_non_empty(text: str, source: str) -> str:
    """Return the text; raise `InvalidInput` if it is empty, since the next source may hold another tenant's key."""
    if not text:
        raise InvalidInput(f"{source} is empty; other sources of an API key are not tried")
    return text


def command(
    app: typer.Typer,
) -> Callable[[Callable[..., Coroutine[Any, Any, int | None]]], Callable[..., Any]]:
    """Register a coroutine function as a command. Its first parameter is the context, whose options are added to its own."""

    def decorate(function: Callable[..., Coroutine[Any, Any, int | None]]) -> Callable[..., Any]:
        def run(**arguments: Any) -> None:
            context = CommandContext(*(arguments.pop(each) for each in ("key_file", "base_url", "as_json", "no_input")))
            raise typer.Exit(_run_command(context, function, arguments))

        own = inspect.signature(function, eval_str=True)
        shared = [
            inspect.Parameter(each, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=kind)
            for each, kind, default in (
                ("key_file", KeyFileOption, None),
                ("base_url", BaseURLOption, None),
                ("as_json", AsJSONOption, False),
                ("no_input", NoInputOption, False),
            )
        ]
        given = [each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in list(own.parameters.values())[1:]]
        run.__signature__ = own.replace(parameters=[*given, *shared], return_annotation=None)  # type: ignore[attr-defined]
        run.__annotations__ = {each.name: each.annotation for each in [*given, *shared]}
        run.__name__, run.__doc__ = function.__name__, function.__doc__
        app.command(function.__name__)(run)
        return function

    return decorate


def _run_command(
    context: CommandContext, function: Callable[..., Coroutine[Any, Any, int | None]], arguments: Mapping[str, Any]
) -> int:
    import asyncio

    handler = _WarningHandler(context)
    _logger.addHandler(handler)
    try:
        return asyncio.run(function(context, **arguments)) or 0
    except FanscribeError as error:
        code = code_for_error(error)
        context.fail(str(error), code)
        return code
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    finally:
        _logger.removeHandler(handler)


class _WarningHandler(logging.Handler):
    """Print warnings of the package without breaking a live screen."""

    def __init__(self, context: CommandContext) -> None:
        super().__init__(logging.WARNING)
        self._context = context

    def emit(self, record: logging.LogRecord) -> None:
        self._context.note(f"warning: {record.getMessage()}")


def read_secret_option(path: Path | None, option: str) -> str | None:
    """Return the content of a file, or a line of the standard input for "-"; None without a path."""
    if path is None:
        return None
    if str(path) != "-":
        return read_secret(path, option)
    line = sys.stdin.readline()
    if not line:
        raise InvalidInput(f"{option}: the standard input is empty")
    return line.rstrip("\r\n")
