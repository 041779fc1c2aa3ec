"""Requests that the caller writes: for operations that the generated clients do not have yet."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final
from urllib.parse import unquote
from uuid import UUID

import attrs
from fanscribe_api.runtime.call import Request, read_any, read_headers
from fanscribe_api.runtime.errors import InvalidArgument
from fanscribe_api.runtime.hints import enum_value
from fanscribe_api.runtime.models import ModelRef
from fanscribe_api.runtime.types import File, Response

from fanscribe._core.arguments import describe
from fanscribe._core.effects import Steps
from fanscribe._core.responses import ACCOUNT_ID_PREFIX
from fanscribe._core.runners import Runner
from fanscribe.errors import InvalidInput

_METHODS: Final = ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE")
_ACCOUNT: Final = "account"
_PLACE: Final = "{account}"
# A segment that is no id: logs, hooks and spans show it.
_WORD: Final = re.compile(r"[a-z]+(?:[-_][a-z]+)*|v[0-9]+")
_ACCOUNT_ID: Final = re.compile(rf"{ACCOUNT_ID_PREFIX.pattern}[A-Za-z0-9_-]{{1,128}}")
_UNUSABLE: Final = re.compile(r"[\x00-\x20\x7f\\?#{}]")
_FIELDS: Final = ModelRef("fanscribe_api", "runtime.models", "Body")
_VALUES: Final = (str, int, float, date, UUID, type(None))
_MAX_DEPTH: Final = 40
_BODIES: Final = ("json", "form", "files", "content")


@attrs.frozen(repr=False)
class CustomRequest:
    """The arguments of a request, which may be secrets: in here no frame of a traceback shows them."""

    method: Any
    path: Any
    query: Any
    json: Any
    form: Any
    files: Any
    content: Any
    headers: Any
    account: Any

    def send_steps(self, runner: Runner) -> Steps[Response[Any]]:
        """Return the steps to the response, and check the arguments first; raises `InvalidInput`."""
        try:
            return runner.send_steps(self._build().validated())
        except (InvalidArgument, InvalidInput) as error:
            # Raised again from here, since a frame of what read the arguments holds some of them.
            refused = str(error)
        raise InvalidInput(refused)

    def _build(self) -> Request[Any]:
        method = self.method.upper() if isinstance(self.method, str) else None
        if method not in _METHODS:
            raise InvalidInput(f"method must be one of {', '.join(_METHODS)}")
        template, path_params = self._read_path()
        headers = read_headers("headers", self.headers)
        others = {name.lower(): name for name in headers}
        media_type, accept = (headers.pop(others.get(each, ""), None) for each in ("content-type", "accept"))
        if not isinstance(self.query, Mapping | None):
            raise InvalidInput(f"query must be a dict, got {describe(self.query)}")
        _check_fields("query", self.query)
        return Request[Any](
            method,
            template,
            path_params,
            query=dict(self.query or {}),
            headers=headers,
            media_type=media_type,
            accept=accept or "application/json",
            answer=read_any,
            **self._read_body(),
        )

    def _read_path(self) -> tuple[str, dict[str, Any]]:
        """Return the path with names in place of its ids, and the ids by their names. It stays below the base URL."""
        if not isinstance(self.path, str) or not self.path.startswith("/"):
            raise InvalidInput(
                'path must be a str that begins with "/", as in "/api/fansly/…": requests go to the base URL of the client only'
            )
        if _UNUSABLE.search(self.path.replace(_PLACE, "")) or "//" in self.path:
            raise InvalidInput(
                "path must have no blank, backslash, empty segment, ? or #, and no braces but {account}; pass the query as query="
            )
        account, path_params, parts = self.account, dict[str, Any](), list[str]()
        if account is not None and not (isinstance(account, str) and _ACCOUNT_ID.fullmatch(account)):
            raise InvalidInput(f"account must be the id of an account, as in acct_…, got {describe(account)}")
        for segment in self.path.split("/"):
            text = _unquote(segment)
            # A proxy may decode a slash.
            if not {".", ".."}.isdisjoint(re.split(r"[/\\]", text)):
                raise InvalidInput("path must have no segment that is . or ..")
            if segment == _PLACE or (_ACCOUNT not in path_params and _ACCOUNT_ID.fullmatch(text)):
                account = self._check_account(account, text)
                path_params[_ACCOUNT] = account
                parts.append(_PLACE)
            elif not segment or _WORD.fullmatch(segment):
                parts.append(segment)
            else:
                others = len(path_params.keys() - {_ACCOUNT})
                name = f"id{others + 1}" if others else "id"
                path_params[name] = text
                parts.append(f"{{{name}}}")
        if account is not None:
            path_params.setdefault(_ACCOUNT, account)
        return "/".join(parts), path_params

    def _check_account(self, account: str | None, named: str) -> str:
        """Return the account that a segment of the path stands for."""
        if named == _PLACE:
            if account is None:
                raise InvalidInput("path names {account}: pass account=")
            return account
        if account not in (None, named):
            raise InvalidInput(f"account is {account}, but the path names {named}")
        return named

    def _read_body(self) -> dict[str, Any]:
        given = [name for name in _BODIES if getattr(self, name) is not None]
        if len(given) > 1 and given != ["form", "files"]:
            raise InvalidInput(f"a request has one body: pass {' or '.join(given)}; form and files may be together")
        for name in ("form", "files"):
            if not isinstance(getattr(self, name), Mapping | None):
                raise InvalidInput(f"{name} must be a dict, got {describe(getattr(self, name))}")
        _check_fields("form", self.form)
        if self.json is not None:
            return {"json": (None, self.json)}
        if self.files is not None:
            files = {name: _as_file(f"files: {name}", value) for name, value in self.files.items()}
            return {"form": (_FIELDS, {**(self.form or {}), **files})}
        if self.form is not None:
            return {"urlencoded": (_FIELDS, dict(self.form))}
        if isinstance(self.content, str | list | tuple):
            raise InvalidInput(f"content must be bytes, a path or an open file, got {describe(self.content)}")
        if self.content is not None:
            _as_file("content", self.content)
        # Redaction reads bytes.
        return {"content": bytes(self.content) if isinstance(self.content, bytearray | memoryview) else self.content}


def _unquote(segment: str) -> str:
    try:
        return unquote(segment, errors="strict")
    except UnicodeDecodeError:
        raise InvalidInput("path must be UTF-8 where it is percent-encoded") from None


def _check_fields(where: str, value: Any, depth: int = 0) -> None:
    """Raise `InvalidInput` for a value that neither a query nor a form can hold."""
    value = enum_value(value)
    if depth > _MAX_DEPTH:
        raise InvalidInput(f"{where} is nested too deeply")
    if isinstance(value, Mapping):
        if not all(isinstance(name, str) for name in value):
            raise InvalidInput(f"{where} must have names that are str")
        for name, each in value.items():
            _check_fields(f"{where}.{name}" if depth else f"{where}: {name}", each, depth + 1)
    elif isinstance(value, list | tuple):
        for each in value:
            _check_fields(where, each, depth + 1)
    elif not isinstance(value, _VALUES):
        raise InvalidInput(f"{where} must be text, a number, a list or a dict, got {describe(value)}")


def _as_file(where: str, value: Any) -> Any:
    if isinstance(value, tuple) and any(
        isinstance(each, bytes | bytearray) or hasattr(each, "read") for each in value[1:2]
    ):
        raise InvalidInput(f"{where} must be a File(content, name, media_type), or a list of files, got tuple")
    if isinstance(value, list | tuple):
        return [_as_file(where, each) for each in value]
    file = value if isinstance(value, File) else File(value)
    if not isinstance(file.content, str | bytes | bytearray | memoryview | os.PathLike) and not hasattr(
        file.content, "read"
    ):
        raise InvalidInput(f"{where} must be a path, bytes, an open file or a File, got {describe(file.content)}")
    return file
