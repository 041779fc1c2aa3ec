"""One run of the command: its client, its terminal, and the options that every command has."""

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

from fanscribe.cli.exits import Exit, of_error
from fanscribe.cli.files import json_line
from fanscribe.errors import FanscribeError, InvalidInput
from fanscribe.roster.plan import read_secret

if TYPE_CHECKING:
    from rich.console import Console

    from fanscribe import AsyncFanscribe

_logger = logging.getLogger("fanscribe")

_PANEL: Final = "Options of every command"
_SERVICE, _ENTRY = "fanscribe", "api-key"
_KEY_FILE: Final = "FANSCRIBE_KEY_FILE"

KeyFile = Annotated[
    Path | None,
    typer.Option(
        help="A file that holds the API key; else FANSCRIBE_API_KEY, ONLYFANSAPI_API_KEY or the system's keyring.",
        envvar=_KEY_FILE,
        rich_help_panel=_PANEL,
    ),
]
BaseURL = Annotated[
    str | None, typer.Option("--base-url", help="Where the API is; else FANSCRIBE_BASE_URL.", rich_help_panel=_PANEL)
]
AsJSON = Annotated[
    bool, typer.Option("--json", help="Print JSON: one object on each line, on stdout.", rich_help_panel=_PANEL)
]
NoInput = Annotated[
    bool, typer.Option("--no-input", help="Ask nothing; fail where something would be asked.", rich_help_panel=_PANEL)
]


@attrs.define
class Session:
    """What every command has.

    Attributes:
        as_json: whether results are JSON.
        out: where results go.
        err: where everything else goes: progress, questions, errors.
    """

    key_file: Path | None
    base_url: str | None
    as_json: bool
    no_input: bool

    @functools.cached_property
    def out(self) -> Console:
        """Where results go."""
        from rich.console import Console

        return Console(highlight=False, soft_wrap=not sys.stdout.isatty())

    @functools.cached_property
    def err(self) -> Console:
        """Where everything else goes."""
        from rich.console import Console

        return Console(stderr=True, highlight=False, soft_wrap=not sys.stderr.isatty())

    @property
    def asks(self) -> bool:
        """Whether there is a person to ask."""
        # A live screen puts a stream of its own in place of stderr, and that of rich before 15 is never a terminal.
        return not self.no_input and sys.stdin.isatty() and self.err.file.isatty()

    def client(self, **options: Any) -> AsyncFanscribe:
        """A client with the key of this run; raises `InvalidInput`."""
        from fanscribe import AsyncFanscribe

        return AsyncFanscribe(self._key(), base_url=self.base_url, **options)

    def _key(self) -> str | None:
        """The key, where it is not in the environment."""
        import os

        from fanscribe._core.options import KEY_VARIABLES

        if self.key_file is not None:
            return _full(read_secret(self.key_file, "--key-file").strip(), f"the key file {self.key_file}")
        if _KEY_FILE in os.environ:
            # typer takes an empty variable for one that is not set.
            _full(os.environ[_KEY_FILE], f"{_KEY_FILE}, which names a file with the API key,")
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
        return None if key is None else _full(key.strip(), "the API key in the system's keyring")

    def emit(self, **fields: Any) -> None:
        """Print one JSON object, at once."""
        sys.stdout.write(json_line(fields))
        sys.stdout.flush()

    def row(self, values: Iterable[Any]) -> None:
        """Print values between tabs, for a program."""
        sys.stdout.write("\t".join("" if value is None else str(value) for value in values) + "\n")

    def note(self, text: str) -> None:
        """Say something that is no result."""
        self.err.print(text, markup=False)

    def fail(self, text: str, code: Exit, **fields: Any) -> None:
        """Say why the command ends without a result."""
        if self.as_json:
            self.emit(event="error", code=code.value, error=text, **fields)
        self.err.print(f"[bold red]error:[/] {_escaped(text)}")


def _full(text: str, what: str) -> str:
    """The text; raises `InvalidInput` where it is empty: what comes next may be the key of somebody else."""
    if not text:
        raise InvalidInput(f"{what} is empty: no other key is used in its place")
    return text


def _escaped(text: str) -> str:
    from rich.markup import escape

    return escape(text)


def command(
    app: typer.Typer,
) -> Callable[[Callable[..., Coroutine[Any, Any, int | None]]], Callable[..., Any]]:
    """Make a coroutine function a command: its first parameter is the session, whose options are added to its own."""

    def made(function: Callable[..., Coroutine[Any, Any, int | None]]) -> Callable[..., Any]:
        def run(**arguments: Any) -> None:
            session = Session(*(arguments.pop(each) for each in ("key_file", "base_url", "as_json", "no_input")))
            raise typer.Exit(_run(session, function, arguments))

        own = inspect.signature(function, eval_str=True)
        shared = [
            inspect.Parameter(each, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=kind)
            for each, kind, default in (
                ("key_file", KeyFile, None),
                ("base_url", BaseURL, None),
                ("as_json", AsJSON, False),
                ("no_input", NoInput, False),
            )
        ]
        given = [each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in list(own.parameters.values())[1:]]
        run.__signature__ = own.replace(parameters=[*given, *shared], return_annotation=None)  # type: ignore[attr-defined]
        run.__annotations__ = {each.name: each.annotation for each in [*given, *shared]}
        run.__name__, run.__doc__ = function.__name__, function.__doc__
        app.command(function.__name__)(run)
        return function

    return made


def _run(
    session: Session, function: Callable[..., Coroutine[Any, Any, int | None]], arguments: Mapping[str, Any]
) -> int:
    import asyncio

    notes = _Notes(session)
    _logger.addHandler(notes)
    try:
        return asyncio.run(function(session, **arguments)) or 0
    except FanscribeError as error:
        code = of_error(error)
        session.fail(str(error), code)
        return code
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    finally:
        _logger.removeHandler(notes)


class _Notes(logging.Handler):
    """Shows warnings of the package where they break no live line."""

    def __init__(self, session: Session) -> None:
        super().__init__(logging.WARNING)
        self._session = session

    def emit(self, record: logging.LogRecord) -> None:
        self._session.note(f"warning: {record.getMessage()}")


def secret_from(path: Path | None, what: str) -> str | None:
    """What a file holds, or the standard input where the file is "-"; None where none is named."""
    if path is None:
        return None
    if str(path) != "-":
        return read_secret(path, what)
    line = sys.stdin.readline()
    if not line:
        raise InvalidInput(f"{what}: there is nothing on the standard input")
    return line.rstrip("\r\n")
