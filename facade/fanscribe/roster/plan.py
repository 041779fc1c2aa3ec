"""A plan: a table of accounts and how each signs in, read from CSV or JSON Lines and checked to its last line before anything is sent."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal

import attrs

from fanscribe._signin.credentials import EmailPassword, FanslyLogin, MobileApp, Proxy, SessionCookies
from fanscribe.errors import InvalidInput
from fanscribe.roster.jobs import Connect, Job, Reauthenticate, Switch

Format = Literal["csv", "jsonl"]
# What each method makes credentials of, and from which fields.
_METHODS: Final[Mapping[str, tuple[Callable[..., Any] | None, tuple[str, ...]]]] = {
    "email_password": (EmailPassword, ("email", "password")),
    "raw_data": (SessionCookies, ("auth_id", "cookies", "xbc", "user_agent")),
    "mobile_app": (MobileApp, ()),
    "login": (FanslyLogin, ("username", "password")),
    "reauthenticate": (None, ()),
}
_FIELDS: Final = frozenset(field for _, fields in _METHODS.values() for field in fields)
_OTHERS: Final = ("account", "method", "name", "proxy")
_SOURCES: Final = ("_env", "_file")
_COLUMNS: Final = frozenset((*_OTHERS, *(f"{name}{end}" for name in (*_FIELDS, "proxy") for end in ("", *_SOURCES))))
_LARGEST: Final = 64 * 2**20
_LARGEST_SECRET: Final = 2**20


@attrs.frozen
class Fault:
    """What is wrong with a line of a plan. It repeats no field that may hold a secret."""

    line: int
    text: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.text}"


class InvalidPlan(InvalidInput):
    """A plan with faults in it: `faults`, each with its line. Nothing of it was sent."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults: tuple[Fault, ...] = tuple(faults)
        super().__init__("; ".join(str(fault) for fault in faults))

    def __reduce__(self) -> Any:
        return type(self), (self.faults,)


def read_plan(path: str | os.PathLike[str], *, format: Format | None = None) -> list[Job]:  # noqa: A002
    """The jobs of a plan.

    A line has `account` (empty for one that is to be connected, which then has a `name`), `method` (`email_password`, `raw_data`,
    `mobile_app`, `login` or `reauthenticate`) and the fields of that method: `email` and `password`; `auth_id`, `cookies`, `xbc` and
    `user_agent`; `username` and `password` for Fansly. In place of a field, `password_env` names an environment variable and
    `password_file` a file (relative to the plan) that holds it. `proxy` is for accounts that are connected.

    Args:
        path: a CSV file with a line of column names, or JSON Lines.
        format: "csv" or "jsonl"; by the file's name when left out (.csv, .jsonl, .ndjson).

    Raises:
        InvalidPlan: with every fault in it.
        InvalidInput: the file cannot be read, or nobody can tell what it is.
    """
    file = Path(path)
    kind = format or {".csv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl"}.get(file.suffix.lower())
    if kind not in ("csv", "jsonl"):
        raise InvalidInput(f"{file}: a plan is .csv or .jsonl; name the format where its name does not tell")
    jobs, faults = _read(file, kind)
    if faults:
        raise InvalidPlan(faults)
    return jobs


def _read(file: Path, kind: str) -> tuple[list[Job], list[Fault]]:
    """The jobs of a plan, and its faults. Nothing is raised where its fields are at hand."""
    jobs, faults, lines = list[Job](), list[Fault](), dict[str, int]()
    for line, fields in (_csv if kind == "csv" else _jsonl)(_text(file)):
        job, found = (None, [fields]) if isinstance(fields, str) else _job(fields, file.parent)
        faults += [Fault(line, text) for text in found]
        if job is None:
            continue
        if job.key in lines:
            faults.append(Fault(line, f"{job.key} is on line {lines[job.key]} already"))
        lines.setdefault(job.key, line)
        jobs.append(job)
    if not jobs and not faults:
        faults.append(Fault(1, "there is no account in it"))
    return jobs, faults


def _text(file: Path) -> str:
    try:
        if file.stat().st_size > _LARGEST:
            raise InvalidInput(f"{file}: larger than any plan is")
        # A spreadsheet begins a file with a byte order mark.
        return file.read_text("utf-8-sig")
    except OSError as error:
        raise InvalidInput(f"{file}: {error.strerror}") from None
    except UnicodeDecodeError:
        pass
    raise InvalidInput(f"{file}: it is not UTF-8")


def _csv(text: str) -> Iterator[tuple[int, dict[str, Any] | str]]:
    """The rows of a table, each with its line; a text in place of one is what is wrong with it."""
    header = text.partition("\n")[0]
    # In countries with a decimal comma spreadsheets write semicolons.
    delimiter = max(",;\t", key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    names: list[str] | None = None
    begun = 1
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield begun, f"not a row of a table: {error}"
            return
        line, begun = begun, reader.line_num + 1
        if not any(value.strip() for value in row):
            continue
        if names is None:
            names = [value.strip().lower() for value in row]
            if faults := _header_faults(names):
                yield line, "; ".join(faults)
                return
        elif any(row[len(names) :]):
            yield line, f"{len(row)} fields under {len(names)} names: a field with a {delimiter!r} in it is quoted"
        else:
            yield line, {name: value for name, value in zip(names, row, strict=False) if value.strip()}


def _header_faults(names: Sequence[str]) -> list[str]:
    named = [name for name in names if name]
    faults = [f"no column {name}" for name in ("account", "method") if name not in named]
    if unknown := [name for name in named if name not in _COLUMNS]:
        # A file without a header has a password where the names should be.
        told = "the first line is not one of column names" if faults else f"unknown column {', '.join(unknown)}"
        faults.append(told)
    if len(set(named)) < len(named):
        faults.append("a column is there twice")
    return faults


def _jsonl(text: str) -> Iterator[tuple[int, dict[str, Any] | str]]:
    for line, row in enumerate(text.split("\n"), 1):
        if not row.strip():
            continue
        try:
            fields = json.loads(row)
        except (ValueError, RecursionError):
            yield line, "not JSON"
            continue
        if not isinstance(fields, dict):
            yield line, "not a JSON object"
        elif unknown := [name for name in fields if name not in _COLUMNS]:
            yield line, f"unknown field {', '.join(map(ascii, unknown))}"
        elif strange := [name for name, value in fields.items() if not isinstance(value, str | None)]:
            yield line, f"{', '.join(strange)}: a text is expected"
        else:
            yield line, {name: value for name, value in fields.items() if value}


def _job(fields: Mapping[str, str], folder: Path) -> tuple[Job | None, list[str]]:
    """The job of a line, or everything that is wrong with it."""
    # A space at the end of a password may be meant, at the end of an id it is not.
    fields = {name: value if name == "password" else value.strip() for name, value in fields.items()}
    method = fields.get("method", "")
    if method not in _METHODS:
        return None, [f"method is one of {', '.join(_METHODS)}" + ("" if method else "; it is missing")]
    kind, wanted = _METHODS[method]
    faults = list[str]()
    given = {name.removesuffix("_env").removesuffix("_file") for name in fields} - set(_OTHERS)
    faults += [f"{name} does not belong to {method}" for name in sorted(given - set(wanted))]
    values: dict[str, Any] = {}
    for name in (*wanted, "proxy"):
        try:
            values[name] = _value(name, fields, folder)
        except InvalidInput as error:
            faults.append(str(error))
        else:
            if values[name] is None and name != "proxy":
                faults.append(f"{method} needs {name} (or {name}_env, or {name}_file)")
    if faults:
        return None, faults
    try:
        return _made(method, kind, fields, values), []
    except InvalidInput as error:
        return None, [str(error)]


def _made(method: str, kind: Callable[..., Any] | None, fields: Mapping[str, str], values: dict[str, Any]) -> Job:
    account, name, proxy = fields.get("account"), fields.get("name"), values.pop("proxy")
    credentials = kind(**values) if kind else None
    if proxy is not None and "://" in proxy:
        proxy = Proxy.from_url(proxy)
    connects = account is None or method == "login"
    if proxy is not None and not connects:
        raise InvalidInput("proxy is for an account that is connected")
    if name is not None and not connects:
        raise InvalidInput("name is for an account that is connected")
    if credentials is None:
        if account is None:
            raise InvalidInput("reauthenticate needs account")
        return Reauthenticate(account)
    if account is None or isinstance(credentials, FanslyLogin):
        if account is None and name is None:
            raise InvalidInput("a new account needs a name, which tells it from the others until it has an id")
        return Connect(credentials, name, account, proxy)
    return Switch(account, credentials)


def _value(name: str, fields: Mapping[str, str], folder: Path) -> str | None:
    """A field: itself, what an environment variable holds, or a file."""
    given = [f"{name}{end}" for end in ("", *_SOURCES) if f"{name}{end}" in fields]
    if len(given) > 1:
        raise InvalidInput(f"{' and '.join(given)}: one of them is enough")
    if not given:
        return None
    told = fields[given[0]]
    if given[0].endswith("_env"):
        if not (value := os.environ.get(told)):
            raise InvalidInput(f"{given[0]}: the environment has no {told!a}")
        return value
    if given[0].endswith("_file"):
        return read_secret(folder / told, given[0])
    return told


def read_secret(path: Path, what: str) -> str:
    """What a file holds, without the line break at its end; raises `InvalidInput`, which never repeats it."""
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_SECRET + 1)
    except OSError as error:
        raise InvalidInput(f"{what}: {path}: {error.strerror}") from None
    if len(content) <= _LARGEST_SECRET:
        try:
            return content.decode("utf-8-sig").rstrip("\r\n")
        except UnicodeDecodeError:
            pass
    del content
    raise InvalidInput(f"{what}: {path}: it is not UTF-8, or larger than any secret is")
