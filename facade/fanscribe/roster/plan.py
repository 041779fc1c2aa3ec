"""Plans: tables of accounts and their sign-in methods, read from CSV or JSON Lines and validated completely before use."""

from __future__ import annotations

import codecs
import csv
import io
import json
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal

import attrs

from fanscribe._signin.credentials import EmailPassword, FanslyLogin, MobileApp, Proxy, SessionCookies
from fanscribe.errors import InvalidInput
from fanscribe.roster.jobs import Connect, Job, Reauthenticate, Switch

Format = Literal["csv", "jsonl"]
# The class of credentials and the fields of each method.
_METHODS: Final[Mapping[str, tuple[Callable[..., Any] | None, tuple[str, ...]]]] = {
    "email_password": (EmailPassword, ("email", "password")),
    "raw_data": (SessionCookies, ("auth_id", "cookies", "xbc", "user_agent")),
    "mobile_app": (MobileApp, ()),
    "login": (FanslyLogin, ("username", "password")),
    "reauthenticate": (None, ()),
}
_FIELDS: Final = frozenset(field for _, fields in _METHODS.values() for field in fields)
_COMMON_FIELDS: Final = ("account", "method", "name", "proxy")
_SOURCE_SUFFIXES: Final = ("_env", "_file")
_COLUMNS: Final = frozenset(
    (*_COMMON_FIELDS, *(f"{name}{end}" for name in (*_FIELDS, "proxy") for end in ("", *_SOURCE_SUFFIXES)))
)
_BYTE_ORDER_MARKS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# What a spreadsheet makes of a long number: 1.23457E+15.
_SHORTENED: Final = re.compile(r"[+-]?\d([.,]\d+)?E[+-]\d{2,3}", re.IGNORECASE)
# In place of a value, in several languages; the last one is a number that is wider than its column.
_SPREADSHEET_ERROR: Final = re.compile(
    r"#(N/A|N/D|NV|(DIV/0|REF|BEZUG|VALUE|WERT|VALEUR|VALORE?|NUM|ZAHL|NOMBRE|NULL|NULO|NUL|SPILL|CALC)!|(NAME|NOM|NOME)\?|##+)"
)
# What is copied along with a value: the name of a header, or what makes a link of an address.
_PREFIXES: Final[Mapping[str, tuple[str, ...]]] = {
    "xbc": ("x-bc:",),
    "user_agent": ("user-agent:",),
    "email": ("mailto:",),
    "username": ("mailto:",),
}
_SAVE_AS: Final = "save it as CSV UTF-8 in the spreadsheet"
_SPREADSHEETS: Final = (".xlsx", ".xls", ".xlsm", ".ods", ".numbers")
# The first bytes of a workbook: .xlsx and .ods are ZIP files.
_WORKBOOK: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_MAX_PLAN_SIZE: Final = 64 * 2**20
# The first line with which spreadsheets name the separator.
_SEPARATOR: Final = re.compile(r'"?sep=([,;\t|])"?[ \t]*\r?\n', re.IGNORECASE)
_MAX_SECRET_SIZE: Final = 2**20


@attrs.frozen
class PlanProblem:
    """A problem with a line of a plan. Its text never repeats a field that may hold a secret."""

    line: int
    text: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.text}"


class _Pairs(list[tuple[str, Any]]):
    """The fields of a JSON object, the repeated ones included."""


class InvalidPlan(InvalidInput):
    """An invalid plan: `problems` holds each problem with its line. Nothing was sent."""

    def __init__(self, problems: Sequence[PlanProblem]) -> None:
        self.problems: tuple[PlanProblem, ...] = tuple(problems)
        super().__init__("; ".join(str(problem) for problem in problems))

    def __reduce__(self) -> Any:
        return type(self), (self.problems,)


def read_plan(path: str | os.PathLike[str], *, format: Format | None = None) -> list[Job]:  # noqa: A002
    """Read the jobs of a plan.

    A line has `account` (empty to connect a new one, which then needs a `name`), `method` (`email_password`, `raw_data`,
    `mobile_app`, `login` or `reauthenticate`; it may be left out if the fields are exactly those of one method) and the fields of
    that method: `email` and `password`; `auth_id`, `cookies`, `xbc` and `user_agent`; `username` and `password` for Fansly. Instead
    of a field, `password_env` names an environment variable and `password_file` a file (relative to the plan) that holds it.
    `proxy` is only for accounts to be connected.

    Args:
        path: a CSV file with a header line, or a JSON Lines file; in UTF-8 or UTF-16.
        format: "csv" or "jsonl"; by default from the file name (.csv, .jsonl, .ndjson).

    Raises:
        InvalidPlan: lists every problem.
        InvalidInput: the file cannot be read, or its format is unknown.
    """
    file = Path(path)
    kind = format or {".csv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl"}.get(file.suffix.lower())
    if kind not in ("csv", "jsonl"):
        what = f"a plan must be .csv or .jsonl, got {file.suffix or 'no ending'}"
        raise InvalidInput(f"{file}: {what}{f'; {_SAVE_AS}' if file.suffix.lower() in _SPREADSHEETS else ''}")
    jobs, problems = _parse_plan(file, kind)
    if problems:
        raise InvalidPlan(problems)
    return jobs


def plan_files(path: Path) -> list[Path]:
    """Return the files that a valid plan names in its `…_file` fields."""
    if not path.is_file():
        # A pipe can be read only once.
        return []
    parse = _parse_csv if path.suffix.lower() == ".csv" else _parse_jsonl
    rows = [fields for _, fields in parse(_read_text(path)) if not isinstance(fields, str)]
    return [path.parent / value.strip() for fields in rows for name, value in fields.items() if name.endswith("_file")]


def _parse_plan(file: Path, kind: str) -> tuple[list[Job], list[PlanProblem]]:
    """Return the jobs of a plan, and its problems. Nothing raises while local variables hold its fields."""
    jobs, problems, lines = list[Job](), list[PlanProblem](), dict[str, int]()
    for line, fields in (_parse_csv if kind == "csv" else _parse_jsonl)(_read_text(file)):
        job, found = (None, [fields]) if isinstance(fields, str) else _parse_job(fields, file.parent)
        problems += [PlanProblem(line, text) for text in found]
        if job is None:
            continue
        if job.key in lines:
            problems.append(PlanProblem(line, f"{job.key} is already on line {lines[job.key]}"))
        lines.setdefault(job.key, line)
        jobs.append(job)
    if not jobs and not problems:
        problems.append(PlanProblem(1, "the plan is empty"))
    return jobs, problems


def _read_text(file: Path) -> str:
    try:
        if file.stat().st_size > _MAX_PLAN_SIZE:
            raise InvalidInput(f"{file}: a plan must be at most 64 MiB")
        content = file.read_bytes()
    except OSError as error:
        raise InvalidInput(f"{file}: {error.strerror}") from None
    if content.startswith(_WORKBOOK):
        raise InvalidInput(f"{file}: is a workbook of a spreadsheet, and no table of text: {_SAVE_AS}")
    try:
        return content.decode(_detect_encoding(content))
    except UnicodeDecodeError:
        pass
    del content
    raise InvalidInput(f"{file}: a plan must be UTF-8 or UTF-16: {_SAVE_AS}")


def _detect_encoding(content: bytes) -> str:
    """Return the encoding of a plan: spreadsheets write UTF-8 or UTF-16, with a byte order mark or without."""
    if content.startswith(_BYTE_ORDER_MARKS):
        return "utf-16"
    # The first character of a plan is of ASCII.
    if content[:1] == b"\0":
        return "utf-16-be"
    return "utf-16-le" if content[1:2] == b"\0" else "utf-8-sig"


def _parse_csv(text: str) -> Iterator[tuple[int, dict[str, Any] | str]]:
    """Yield each row with its line; a str instead of a row describes its problem."""
    lines_before = 0
    if separator := _SEPARATOR.match(text):
        text, lines_before = text[separator.end() :], 1
    header = text.partition("\n")[0]
    # Spreadsheets write semicolons in locales with a decimal comma.
    delimiter = separator[1] if separator else max(",;\t", key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    names: list[str] | None = None
    method: str | None = None
    next_line = 1 + lines_before
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield next_line, f"not a CSV row: {error}"
            return
        line, next_line = next_line, reader.line_num + 1 + lines_before
        if not any(value.strip() for value in row):
            continue
        if names is None:
            names = [value.strip().lower() for value in row]
            if problems := _find_header_problems(names):
                yield line, "; ".join(problems)
                return
            method = _infer_method(names)
        elif any(row[len(names) :]):
            yield line, f"{len(row)} fields for {len(names)} columns: quote fields that contain {delimiter!r}"
        else:
            given = {name: value for name, value in zip(names, row, strict=False) if value.strip()}
            yield line, given if method is None else {**given, "method": method}


def _find_header_problems(names: Sequence[str]) -> list[str]:
    named = [name for name in names if name]
    problems = ["no column account"] if "account" not in named else []
    if "method" not in named and _infer_method(named) is None:
        problems.append("no column method")
    if unknown := [name for name in named if name not in _COLUMNS]:
        # Without a header, the first line may hold a password.
        problems.append("the first line is not a header" if problems else f"unknown column {', '.join(unknown)}")
    if repeated := sorted({name for name in named if named.count(name) > 1} & _COLUMNS):
        problems.append(f"duplicate column {', '.join(repeated)}")
    return problems


def _infer_method(names: Iterable[str]) -> str | None:
    """Return the only method with exactly these fields, if no method is named."""
    if "method" in names:
        return None
    given = {_strip_source(name) for name in names if name} - set(_COMMON_FIELDS)
    return next((method for method, (_, fields) in _METHODS.items() if given and given == set(fields)), None)


def _strip_source(name: str) -> str:
    return name.removesuffix("_env").removesuffix("_file")


def _parse_jsonl(text: str) -> Iterator[tuple[int, dict[str, Any] | str]]:
    for line, row in enumerate(text.split("\n"), 1):
        if not row.strip():
            continue
        try:
            pairs = json.loads(row, object_pairs_hook=_Pairs)
        except (ValueError, RecursionError):
            yield line, "not valid JSON"
            continue
        if not isinstance(pairs, _Pairs):
            yield line, "not a JSON object"
            continue
        fields = dict(pairs)
        if len(fields) < len(pairs):
            names = [name for name, _ in pairs]
            repeated = sorted({name for name in names if names.count(name) > 1})
            yield line, f"{', '.join(map(ascii, repeated))}: given twice"
        elif unknown := [name for name in fields if name not in _COLUMNS]:
            yield line, f"unknown field {', '.join(map(ascii, unknown))}"
        elif non_strings := [name for name, value in fields.items() if not isinstance(value, str | None)]:
            yield line, f"{', '.join(non_strings)}: must be a string"
        else:
            given = {name: value for name, value in fields.items() if value}
            method = _infer_method(given)
            yield line, given if method is None else {**given, "method": method}


def _parse_job(fields: Mapping[str, str], folder: Path) -> tuple[Job | None, list[str]]:
    """Return the job of a line, or all problems with it."""
    # A password may end with a space; ids and other fields are stripped.
    fields = {name: value if name == "password" else value.strip() for name, value in fields.items()}
    method = fields.get("method", "")
    if method not in _METHODS:
        return None, [f"method must be one of {', '.join(_METHODS)}" + ("" if method else "; it is missing")]
    kind, required = _METHODS[method]
    problems = list[str]()
    given = {_strip_source(name) for name in fields} - set(_COMMON_FIELDS)
    problems += [f"{name} is not a field of {method}" for name in sorted(given - set(required))]
    problems += [text for name in required if (text := _describe_damage(name, fields.get(name, "").strip()))]
    values: dict[str, Any] = {}
    for name in (*required, "proxy"):
        try:
            values[name] = _resolve_field(name, fields, folder)
        except InvalidInput as error:
            problems.append(str(error))
        else:
            if values[name] is None and name != "proxy":
                problems.append(f"{method} requires {name} (or {name}_env, or {name}_file)")
    if problems:
        return None, problems
    try:
        return _build_job(method, kind, fields, values), []
    except InvalidInput as error:
        # In a plan, a field is its name alone.
        return None, [str(error).removeprefix(f"{getattr(kind, '__name__', '')}.")]


def _describe_damage(name: str, value: str) -> str | None:
    """Describe how a spreadsheet or a careless copy has damaged a field; None if it looks intact."""
    if _SHORTENED.fullmatch(value):
        return f"{name} is a number that a spreadsheet has shortened: format the column as text, or use {name}_file"
    if _SPREADSHEET_ERROR.fullmatch(value):
        return f"{name} is an error of a spreadsheet in place of the value: correct the cell, or use {name}_file"
    prefix = next((each for each in _PREFIXES.get(name, ()) if value.lower().startswith(each)), None)
    if prefix is not None:
        return f"{name} must be the value alone, without {prefix!r} before it"
    return None


def _build_job(method: str, kind: Callable[..., Any] | None, fields: Mapping[str, str], values: dict[str, Any]) -> Job:
    account, name, proxy = fields.get("account"), fields.get("name"), values.pop("proxy")
    credentials = kind(**values) if kind else None
    if proxy is not None and "://" in proxy:
        proxy = Proxy.from_url(proxy)
    connects = account is None or method == "login"
    if proxy is not None and not connects:
        raise InvalidInput("proxy is only for accounts to be connected")
    if name is not None and not connects:
        raise InvalidInput("name is only for accounts to be connected")
    if credentials is None:
        if account is None:
            raise InvalidInput("reauthenticate requires account")
        return Reauthenticate(account)
    if account is None or isinstance(credentials, FanslyLogin):
        if account is None and name is None:
            raise InvalidInput("a new account requires a name, which identifies it until it has an id")
        return Connect(credentials, name, account, proxy)
    return Switch(account, credentials)


def _resolve_field(name: str, fields: Mapping[str, str], folder: Path) -> str | None:
    """Return the value of a field: given directly, from an environment variable, or from a file."""
    given = [f"{name}{end}" for end in ("", *_SOURCE_SUFFIXES) if f"{name}{end}" in fields]
    if len(given) > 1:
        raise InvalidInput(f"{' and '.join(given)}: give only one of them")
    if not given:
        return None
    value = fields[given[0]]
    if given[0].endswith("_env"):
        if not (secret := _read_variable(value)):
            raise InvalidInput(f"{given[0]}: environment variable {value!a} is not set")
        return secret
    if given[0].endswith("_file"):
        path = folder / value
        if path.exists() and not (path.is_file() or path.is_dir()):
            # A pipe may be silent for ever.
            raise InvalidInput(f"{given[0]}: {path}: must be a regular file, and no pipe or device")
        return read_secret(path, given[0])
    return value


def _read_variable(name: str) -> str | None:
    try:
        return os.environ.get(name)
    except ValueError:
        # The system cannot encode the name, so that no variable has it.
        return None


def read_secret(path: Path, option: str) -> str:
    """Return the content of a file without its last line break; raise `InvalidInput`, which never repeats it."""
    try:
        with path.open("rb") as file:
            content = file.read(_MAX_SECRET_SIZE + 1)
    except OSError as error:
        raise InvalidInput(f"{option}: {path}: {error.strerror}") from None
    except ValueError:
        raise InvalidInput(f"{option}: {str(path)!a} is no path") from None
    if len(content) <= _MAX_SECRET_SIZE:
        try:
            return content.decode("utf-8-sig").rstrip("\r\n")
        except UnicodeDecodeError:
            pass
    del content
    raise InvalidInput(f"{option}: {path}: must be UTF-8, and at most 1 MiB")
