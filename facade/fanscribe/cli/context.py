"""The context of a command: its client, its terminal, and the options that all commands share."""

from __future__ import annotations

import contextlib
import functools
import inspect
import logging
import os
import shlex
import signal
import stat
import sys
from collections.abc import Callable, Coroutine, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import attrs
import typer

from fanscribe.cli.exit_codes import ExitCode, LocalFailure, code_for_error
from fanscribe.cli.files import call_in_thread
from fanscribe.cli.output import json_line, row_text
from fanscribe.cli.stopping import SignalGuard, UnansweredRequests, is_ignored
from fanscribe.cli.streams import flush_stdout, give_up_readers, guarded_stdout
from fanscribe.errors import FanscribeError, InvalidInput

if TYPE_CHECKING:
    from rich.console import Console

    from fanscribe import AsyncFanscribe
    from fanscribe._core.options import ApiKey

_logger = logging.getLogger("fanscribe")
_PACKAGE: Final = Path(__file__).parent.parent

_SERVICE, _ENTRY = "fanscribe", "api-key"
_KEY_FILE: Final = "FANSCRIBE_KEY_FILE"

KeyFileOption = Annotated[
    Path | None,
    typer.Option(
        help="A file with the API key; default: FANSCRIBE_API_KEY, ONLYFANSAPI_API_KEY or the system keyring.",
        envvar=_KEY_FILE,
    ),
]
BaseURLOption = Annotated[
    str | None,
    typer.Option("--base-url", help="Base URL of the API; default: FANSCRIBE_BASE_URL."),
]
AsJSONOption = Annotated[bool, typer.Option("--json", help="Print one JSON object per line to stdout.")]
NoInputOption = Annotated[bool, typer.Option("--no-input", help="Never prompt; fail instead.")]


@attrs.define
class CommandContext:
    """The common options, and what every command uses.

    Attributes:
        as_json: whether results are printed as JSON.
        out: the console for results.
        err: the console for everything else: progress, questions, errors.
        is_key_file_checked: whether a warning about its permissions was given.
        failure: what made the command abort, if anything.
        unanswered: the requests in flight that change something.
    """

    key_file: Path | None
    base_url: str | None
    as_json: bool
    no_input: bool
    is_key_file_checked: bool = attrs.field(default=False, init=False)
    failure: Exception | None = attrs.field(default=None, init=False)
    unanswered: UnansweredRequests = attrs.field(factory=UnansweredRequests, init=False)
    _cancel: Callable[[], object] = attrs.field(default=bool, init=False)

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

        key: Any = self.api_key
        if self.key_file is not None and not self.is_key_file_checked:
            self.is_key_file_checked = True
            if (warning := describe_permissions(self.key_file)) is not None:
                self.note(f"warning: {': '.join(warning)}")
        begin, end = self.unanswered.begin, self.unanswered.end
        return AsyncFanscribe(key, base_url=self.base_url, on_request=begin, on_response=end, **options)

    @functools.cached_property
    def api_key(self) -> ApiKey | None:
        """The API key and its source; None if the client reads it from the environment."""
        from fanscribe._core.options import KEY_VARIABLES, ApiKey

        if self.key_file is not None:
            from fanscribe.roster.plan import read_secret

            source = f"key file {self.key_file}"
            return ApiKey(_require_non_empty(read_secret(self.key_file, "--key-file").strip(), source), source)
        if _KEY_FILE in os.environ:
            # typer treats an empty variable as unset.
            _require_non_empty(os.environ[_KEY_FILE], _KEY_FILE)
        if any(name in os.environ for name in KEY_VARIABLES):
            return None
        key = read_keyring()
        if key is None:
            return None
        return ApiKey(_require_non_empty(key.strip(), "the API key in the system keyring"), "the system keyring")

    async def run(
        self, function: Callable[..., Coroutine[Any, Any, int | None]], arguments: Mapping[str, Any]
    ) -> int | None:
        """Run a command, unless its output is closed already."""
        import asyncio

        task, loop = asyncio.current_task(), asyncio.get_running_loop()
        assert task is not None
        self._cancel = lambda: loop.call_soon_threadsafe(task.cancel)
        guard = guarded_stdout()
        if guard is not None:
            if guard.failure is not None:
                raise guard.failure
            guard.on_failure = self.abort
        return await function(self, **arguments)

    def connection_options(self) -> list[str]:
        """Return the options that say which key is sent where, for a command that continues this one."""
        given = {"--key-file": self.key_file, "--base-url": self.base_url}
        return [text for name, value in given.items() if value is not None for text in (name, str(value))]

    def abort(self, failure: Exception) -> None:
        """End the command as Ctrl-C does, and report a failure of this machine. May be called from any thread."""
        if self.failure is None:
            self.failure = failure
            with contextlib.suppress(RuntimeError):
                self._cancel()

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

    def note_how_to_stop(self) -> None:
        """Print what stops the command, if Ctrl-C does not."""
        if is_ignored(signal.SIGINT):
            self.note(f"Ctrl-C is ignored, as this command was started; stop it with SIGTERM: kill {os.getpid()}")

    def fail(self, text: str, code: ExitCode, **fields: Any) -> None:
        """Print why the command fails."""
        if self.as_json:
            self.emit(event="error", code=code.value, error=text, **fields)
        from fanscribe.cli.console import make_text

        self.err.print(make_text(("error:", "bold red"), (f" {text}", "")))


def describe_permissions(path: Path, what: str = "key file") -> tuple[str, str] | None:
    """Return a warning about a file with a secret that other users of this machine may read, and what to do; None if there is none."""
    try:
        mode = path.stat().st_mode
    except OSError:
        # Reading it will tell.
        return None
    if os.name != "posix" or not stat.S_ISREG(mode) or not mode & 0o044:
        return None
    return f"{what} {path}: other users of this machine can read it", f"chmod 600 {shlex.quote(str(path))}"


def read_keyring() -> str | None:
    """Return the API key in the system keyring; None if there is none, or no keyring. Raise `LocalFailure` if it cannot be read."""
    try:
        import keyring
        import keyring.errors
    except ImportError:
        return None
    try:
        return keyring.get_password(_SERVICE, _ENTRY)
    except keyring.errors.NoKeyringError:
        return None
    except Exception as error:  # noqa: BLE001 - a backend is someone else's code, and raises anything
        why = f"{type(error).__name__}: {error}"
    raise LocalFailure(f"the system keyring cannot be read ({why}): unlock or configure it, or pass --key-file")


def _require_non_empty(text: str, source: str) -> str:
    """Return the text; raise `InvalidInput` if it is empty, since the next source may hold another tenant's key."""
    if not text:
        raise InvalidInput(f"{source} is empty; other sources of an API key are not tried")
    return text


def command(
    app: typer.Typer, *, is_service: bool = False, is_local: bool = False
) -> Callable[[Callable[..., Coroutine[Any, Any, int | None]]], Callable[..., Any]]:
    """Register a coroutine function as a command. Its first parameter is the context, whose options are added to its own.

    A service is a command that ends only by a signal, which is no failure. A local one sends nothing to the provider, and has no options
    for that.
    """

    def decorate(function: Callable[..., Coroutine[Any, Any, int | None]]) -> Callable[..., Any]:
        def run(**arguments: Any) -> None:
            context = CommandContext(
                *(arguments.pop(each, None) for each in ("key_file", "base_url")),
                *(arguments.pop(each) for each in ("as_json", "no_input")),
            )
            raise typer.Exit(_run_command(context, function, arguments, is_service=is_service))

        own = inspect.signature(function, eval_str=True)
        shared = [
            inspect.Parameter(each, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=kind)
            for each, kind, default in (
                ("key_file", KeyFileOption, None),
                ("base_url", BaseURLOption, None),
                ("as_json", AsJSONOption, False),
                ("no_input", NoInputOption, False),
            )
            if not (is_local and each in ("key_file", "base_url"))
        ]
        given = [each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in list(own.parameters.values())[1:]]
        run.__signature__ = own.replace(parameters=[*given, *shared], return_annotation=None)  # type: ignore[attr-defined]
        run.__annotations__ = {each.name: each.annotation for each in [*given, *shared]}
        run.__name__, run.__doc__ = function.__name__, function.__doc__
        app.command(function.__name__)(run)
        return function

    return decorate


def _run_command(
    context: CommandContext,
    function: Callable[..., Coroutine[Any, Any, int | None]],
    arguments: Mapping[str, Any],
    *,
    is_service: bool,
) -> int:
    import asyncio

    from fanscribe.cli.prompts import restore_terminal

    handler = _WarningHandler(context)
    _logger.addHandler(handler)
    failure: BaseException | None = None
    code: int = ExitCode.DONE
    with SignalGuard(context.unanswered, context.note) as guard:
        give_up_readers(lambda: guard.received)
        try:
            code = asyncio.run(guard.run(context.run(function, arguments))) or ExitCode.DONE
        except (KeyboardInterrupt, asyncio.CancelledError) as error:
            failure = error
        except Exception as error:  # noqa: BLE001 - every failure has an exit code
            failure = error
        finally:
            restore_terminal()
            _logger.removeHandler(handler)
    lost = flush_stdout()
    if guard.received is None:
        # What made the command stop comes before what followed from it.
        failure = context.failure or lost or failure
    elif isinstance(failure, OSError):
        # A terminal that is closed takes nothing more.
        return 128 + guard.received
    if isinstance(failure, KeyboardInterrupt | asyncio.CancelledError):
        return ExitCode.DONE if is_service else 128 + (guard.received or signal.SIGINT)
    if failure is not None:
        context.fail(describe_failure(failure), code := code_for_error(failure))
    return code


def describe_failure(error: BaseException) -> str:
    """Describe what ended the command. The text of an unexpected error may hold anything, so only its place is shown."""
    if isinstance(error, FanscribeError):
        from fanscribe.cli.formatting import describe_error

        return describe_error(error) or str(error)
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename is not None else error.strerror
    import traceback

    frames = [each for each in traceback.extract_tb(error.__traceback__) if _PACKAGE in Path(each.filename).parents]
    place = f" at {Path(frames[-1].filename).relative_to(_PACKAGE.parent)}:{frames[-1].lineno}" if frames else ""
    return f"unexpected {type(error).__name__}{place}: a fault of fanscribe; please report it"


class _WarningHandler(logging.Handler):
    """Print warnings of the package without breaking a live screen."""

    def __init__(self, context: CommandContext) -> None:
        super().__init__(logging.WARNING)
        self._context = context

    def emit(self, record: logging.LogRecord) -> None:
        self._context.note(f"warning: {record.getMessage()}")


async def read_secret_option(path: Path | None, option: str) -> str | None:
    """Return the content of a file, or a line of the standard input for "-"; None without a path.

    A pipe may be silent for ever: nothing else waits for it.
    """
    return None if path is None else await call_in_thread(functools.partial(_read_secret, path, option))


def _read_secret(path: Path, option: str) -> str:
    if str(path) != "-":
        from fanscribe.roster.plan import read_secret

        return read_secret(path, option)
    line = sys.stdin.readline()
    if not line:
        raise InvalidInput(f"{option}: the standard input is empty")
    return line.rstrip("\r\n")
