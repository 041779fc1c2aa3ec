"""The HTTP side of the sandbox: routes, the API key, and the calls that an account answers while it signs in."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import attrs
from fanscribe_platforms import PREFIXES
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from fanscribe._core.responses import ACCOUNT_ID_PREFIX
from fanscribe._core.retries import is_valid_key
from fanscribe.sandbox import examples, responses
from fanscribe.sandbox.faults import CONNECTION, OUTAGE, Fault, OperationName
from fanscribe.sandbox.processing import (
    DEFAULT_EXPORT,
    DEFAULT_UPLOAD,
    SandboxProcessing,
    export_status,
    upload_status,
)
from fanscribe.sandbox.script import AsksForCode, AsksForFaceCheck
from fanscribe.sandbox.state import RecordedRequest, SandboxAccount, SandboxState, SignIn

_REQUIRED_FIELDS = {
    "email_password": ("email", "password"),
    "raw_data": ("auth_id", "cookies", "xbc", "user_agent"),
    "mobile_app": (),
}


_FREE = ("/api/usage/credits",)
_WITH_ETAG = re.compile(r"/api/[^/]+/media/vault/lists(?:/[^/]+)?")
# The only writes that take an idempotency key.
_CHAT_SEND = re.compile(r"/api/[^/]+/chats/[^/]+/messages")


@attrs.define
class _ScheduledFault:
    """A fault for coming requests: its operation, how often it happens, and how many requests succeed first."""

    fault: Fault
    on: OperationName | None
    times: int
    after: int


class _HTTPError(Exception):
    """Raised to send an error response."""

    def __init__(self, status: int, body: Mapping[str, Any]) -> None:
        super().__init__(status)
        self.status = status
        self.body = body


def _not_found() -> _HTTPError:
    return _HTTPError(404, responses.NOT_FOUND)


def _invalid(errors: dict[str, list[str]]) -> _HTTPError:
    return _HTTPError(422, responses.validation_errors(errors))


class App:
    """The ASGI application of one sandbox. Every request is appended to `requests`."""

    def __init__(self, state: SandboxState, api_key: str, base_url: str) -> None:
        self._state = state
        self._api_key = api_key
        self._base_url = base_url
        self.outage: Callable[[float], None] | None = None
        self.requests: list[RecordedRequest] = []
        self._faults: list[_ScheduledFault] = []
        onlyfans, fansly = "/api/authenticate", "/api/fansly/authenticate"
        self._starlette = Starlette(
            routes=[
                self._route("connect", "POST", onlyfans, self._connect),
                self._route("poll", "GET", onlyfans + "/{attempt}", self._poll),
                self._route("submit", "PUT", onlyfans + "/{attempt}", self._submit),
                self._route("email", "POST", onlyfans + "/{attempt}/send-email-to-creator", self._email_creator),
                self._route("reauthenticate", "POST", onlyfans + "/{account}/reauthenticate", self._reauthenticate),
                self._route("switch", "PUT", onlyfans + "/{account}/credentials", self._switch),
                self._route("connect", "POST", fansly, self._fansly_connect),
                self._route("poll", "GET", fansly + "/{account}", self._fansly_poll),
                self._route("submit", "PUT", fansly + "/{account}", self._fansly_submit),
                self._route("reauthenticate", "POST", fansly + "/{account}/reauthenticate", self._reauthenticate),
                self._route("other", "GET", "/api/whoami", self._whoami),
                self._route("poll", "GET", "/api/data-exports/{export}", self._export_status),
                self._route("poll", "GET", "/api/fansly/{account}/media/uploads/{upload}/status", self._upload_status),
                self._route("poll", "GET", "/api/{account}/media/uploads/{upload}/status", self._upload_status),
                # The paths of the platform without a prefix begin with any word.
                *(each for prefix in sorted(PREFIXES.values(), reverse=True) for each in self._account_routes(prefix)),
                self._route("other", "*", "/{rest:path}", self._example),
            ]
        )

    def _account_routes(self, prefix: str) -> list[Route]:
        """Return the routes of accounts, which each platform has."""
        base = f"/api/{prefix}".rstrip("/")
        return [
            self._route("list", "GET", f"{base}/accounts", self._list),
            self._route("other", "GET", f"{base}/accounts/{{account}}", self._get),
            self._route("other", "DELETE", f"{base}/accounts/{{account}}", self._disconnect),
            self._route("other", "*", f"{base}/{{account}}/{{rest:path}}", self._other),
        ]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        # Faults may close the connection, which is reachable only through the `send` that uvicorn passes in.
        scope[CONNECTION] = send.__self__.transport  # type: ignore[attr-defined]
        scope[OUTAGE] = self.outage
        await self._starlette(scope, receive, send)

    def fault(self, fault: Fault, on: OperationName | None, times: int, after: int) -> None:
        """Schedule a fault for coming requests."""
        self._faults.append(_ScheduledFault(fault, on, times, after))

    def clear(self) -> None:
        self.requests.clear()
        self._faults.clear()

    def _take_fault(self, operation: OperationName) -> Fault | None:
        for scheduled in self._faults:
            if scheduled.on not in (None, operation):
                continue
            if scheduled.after > 0:
                scheduled.after -= 1
                continue
            scheduled.times -= 1
            if scheduled.times == 0:
                self._faults.remove(scheduled)
            return scheduled.fault
        return None

    @property
    def faults_left(self) -> int:
        return sum(scheduled.times for scheduled in self._faults)

    def _route(
        self, operation: OperationName, method: str, path: str, handle: Callable[[Request, dict[str, Any]], Any]
    ) -> Route:
        async def endpoint(request: Request) -> Response:
            body = await _read_body(request)
            fault = self._take_fault(operation)
            status, answer, balance, is_key_right = 200, None, self._state.credits, False
            if fault is None or fault.handled:
                try:
                    self._check_key(request)
                    is_key_right = True
                    answer = handle(request, body)
                except _HTTPError as error:
                    status, answer = error.status, error.body
            etag = _etag(request, answer) if status == 200 else None
            if isinstance(answer, bytes):
                response = Response(answer, status, media_type="application/octet-stream")
            elif fault is not None:
                response = fault.answer(status, answer)
            elif etag is not None and etag in request.headers.get("if-none-match", ""):
                response = Response(status_code=304)
            else:
                # Escaped, as PHP does it: a text may end in half an emoji.
                response = Response(json.dumps(answer), status, media_type="application/json")
            if is_key_right or (fault is not None and not fault.handled and fault.is_of_api):
                used = balance - self._state.credits
                response.headers.update(responses.usage_headers(used, self._state.credits))
            if etag is not None and fault is None:
                response.headers["ETag"] = etag
            response.headers.update(getattr(request.state, "headers", {}))
            response.headers.setdefault("Date", format_datetime(datetime.now(UTC), usegmt=True))
            self.requests.append(RecordedRequest(request.method, request.url.path, response.status_code, body))
            return response

        methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] if method == "*" else [method]
        handler: Callable[[Request], Awaitable[Response]] = endpoint
        return Route(path, handler, methods=methods)

    def _check_key(self, request: Request) -> None:
        given = request.headers.get("authorization", "").encode()
        if not hmac.compare_digest(given, f"Bearer {self._api_key}".encode()):
            raise _HTTPError(401, responses.WRONG_KEY)

    def _account(self, request: Request) -> SandboxAccount:
        account = self._state.accounts.get(request.path_params["account"])
        if account is None or account.platform != examples.platform_of_path(request.url.path):
            raise _HTTPError(404, responses.NO_ACCOUNT)
        return account

    def _attempt(self, request: Request) -> SignIn:
        attempt = self._state.attempts.get(request.path_params["attempt"])
        if attempt is None:
            raise _not_found()
        return attempt

    def _connect(self, request: Request, body: dict[str, Any]) -> dict[str, Any]:
        kind = _check_credentials(body)
        return responses.start_response(
            self._state.start(self._state.create_account("onlyfans"), phone=kind == "mobile_app"), self._base_url
        )

    def _switch(self, request: Request, body: dict[str, Any]) -> dict[str, Any]:
        account, kind = self._account(request), _check_credentials(body)
        return responses.start_response(self._state.start(account, phone=kind == "mobile_app"), self._base_url)

    def _reauthenticate(self, request: Request, body: dict[str, Any]) -> dict[str, Any]:
        account = self._account(request)
        reason = None
        if account.signed_in:
            reason = "Account is already successfully authenticated"
        elif account.current:
            reason = "Account is being authenticated"
        if reason:
            raise _HTTPError(400, {"message": "Can't re-authenticate account at this time.", "reason": reason})
        attempt = self._state.start(account)
        end = f"fansly/authenticate/{account.id}" if account.platform == "fansly" else f"authenticate/{attempt.id}"
        return {"success": True, "message": "Re-authentication started.", "polling_url": f"{self._base_url}/api/{end}"}

    def _poll(self, request: Request, body: dict[str, Any]) -> dict[str, Any]:
        attempt = self._attempt(request)
        attempt.advance()
        return responses.onlyfans_poll(attempt)

    def _submit(self, request: Request, body: dict[str, Any]) -> dict[str, Any]:
        attempt = self._attempt(request)
        code, selfie = body.get("code"), body.get("selfie_verification_completed")
        if selfie is True and not code:
            self._check_challenge(attempt, AsksForFaceCheck)
            attempt.confirm_face_check()
            return {"message": "Selfie verification submitted"}
        if not isinstance(code, str) or not code:
            raise _invalid({"code": ["The code field is required when selfie verification completed is not present."]})
        self._check_challenge(attempt, AsksForCode)
        attempt.submit_code(code)
        return {"message": "OTP submitted"}

    def _check_challenge(self, attempt: SignIn, kind: type[AsksForCode] | type[AsksForFaceCheck]) -> None:
        if not isinstance(attempt.pending_challenge, kind):
            raise _HTTPError(400, responses.unexpected_code())

    def _email_creator(self, request: Request, body: dict[str, Any]) -> dict[str, Any]:
        self._attempt(request)
        return {"success": True, "message": "E-mail sent"}

    def _fansly_connect(self, request: Request, body: dict[str, Any]) -> dict[str, Any]:
        _check_fields(body, ("username", "password"))
        account = self._state.create_account("fansly")
        self._state.start(account)
        url = f"{self._base_url}/api/fansly/authenticate/{account.id}"
        return {"account_id": account.id, "message": "Authentication process started.", "polling_url": url}

    def _fansly_poll(self, request: Request, body: dict[str, Any]) -> dict[str, Any]:
        account = self._account(request)
        if account.current:
            account.current.advance()
        return responses.fansly_poll(account)

    def _fansly_submit(self, request: Request, body: dict[str, Any]) -> dict[str, Any]:
        account = self._account(request)
        _check_fields(body, ("code",))
        if account.current is None or not isinstance(account.current.pending_challenge, AsksForCode):
            raise _HTTPError(400, responses.unexpected_code())
        account.current.submit_code(body["code"])
        return responses.fansly_poll(account)

    def _list(self, request: Request, body: dict[str, Any]) -> Any:
        platform = examples.platform_of_path(request.url.path)
        for each in self._state.accounts.values():
            # Listing advances an attempt as a poll does.
            if each.platform == platform and each.current:
                each.current.advance()
        accounts = [
            responses.listed_account(each) for each in self._state.accounts.values() if each.platform == platform
        ]
        for name, expected in request.query_params.items():
            if name in ("onlyfans_email", "onlyfans_id", "onlyfans_username"):
                accounts = [account for account in accounts if str(account.get(name)) == expected]
        return self._in_document_form(request, accounts)

    def _get(self, request: Request, body: dict[str, Any]) -> Any:
        if not ACCOUNT_ID_PREFIX.match(request.path_params["account"]):
            return self._example(request)
        return self._in_document_form(request, responses.listed_account(self._account(request)))

    def _in_document_form(self, request: Request, content: Any) -> Any:
        """Return an answer as the document has it: in `data`, or by itself."""
        operation = examples.find_operation(request.method, request.url.path)
        if operation is None:
            raise _not_found()
        return {"data": content, "_meta": None} if operation.request.has_field("data") else content

    def _disconnect(self, request: Request, body: dict[str, Any]) -> dict[str, Any]:
        self._state.disconnect(self._account(request))
        return {}

    def _whoami(self, request: Request, body: dict[str, Any]) -> dict[str, Any]:
        return responses.whoami_response()

    def _export_status(self, request: Request, body: dict[str, Any]) -> dict[str, Any]:
        export_id = request.path_params["export"]
        export = self._state.processings.setdefault((export_id,), SandboxProcessing(DEFAULT_EXPORT))
        return {"data": export_status(export_id, export.next_fields()), "_meta": None}

    def _upload_status(self, request: Request, body: dict[str, Any]) -> dict[str, Any]:
        self._check_session(request)
        key = request.path_params["account"], request.path_params["upload"]
        upload = self._state.processings.setdefault(key, SandboxProcessing(DEFAULT_UPLOAD))
        return upload_status(key[1], upload.next_fields())

    def _other(self, request: Request, body: dict[str, Any]) -> Any:
        # A path may name no account, as in `/api/analytics/…`.
        if ACCOUNT_ID_PREFIX.match(request.path_params["account"]):
            self._check_session(request)
        key = request.headers.get("idempotency-key")
        if key is None or request.method != "POST" or not _CHAT_SEND.fullmatch(request.url.path):
            return self._example(request)
        return self._once(request, body, key)

    def _once(self, request: Request, body: dict[str, Any], key: str) -> Any:
        """Return the answer to a keyed request: that of the first one, if there was any."""
        if not is_valid_key(key):
            raise _HTTPError(
                400, responses.idempotency_error("INVALID", "The key must be 1 to 255 printable characters.")
            )
        content = (request.url.path, body)
        name = (request.path_params["account"], key)
        if name not in self._state.keyed:
            self._state.keyed[name] = (content, self._example(request))
            return self._state.keyed[name][1]
        first, answer = self._state.keyed[name]
        if first != content:
            raise _HTTPError(
                422, responses.idempotency_error("MISMATCH", "The key was used for another message or chat.")
            )
        request.state.headers = {"Idempotent-Replayed": "true"}
        return answer

    def _check_session(self, request: Request) -> None:
        """Refuse a call on an account that is signing in, or not signed in."""
        account = self._account(request)
        if account.current:
            raise _HTTPError(503, responses.REAUTHENTICATING)
        if not account.signed_in:
            raise _HTTPError(401, responses.SESSION_EXPIRED)

    def _example(self, request: Request, body: dict[str, Any] | None = None) -> Any:
        operation = examples.find_operation(request.method, request.url.path)
        if operation is None:
            raise _not_found()
        answer = operation.answer(request.url.path, dict(request.query_params), self._base_url)
        used = 0 if request.url.path in _FREE else 1
        if used > self._state.credits:
            raise _HTTPError(402, responses.NO_CREDITS)
        self._state.credits -= used
        meta = responses.meta(used, self._state.credits)
        return answer | {"_meta": meta} if isinstance(answer, dict) and "_meta" in answer else answer


def _etag(request: Request, answer: Any) -> str | None:
    """Return the ETag of the vault lists, which is one of their `data`; None for any other answer."""
    if request.method != "GET" or not _WITH_ETAG.fullmatch(request.url.path) or not isinstance(answer, dict):
        return None
    content = json.dumps(answer.get("data"), sort_keys=True)
    return f'"{hashlib.sha256(content.encode()).hexdigest()[:32]}"'


async def _read_body(request: Request) -> dict[str, Any]:
    try:
        value = json.loads(await request.body() or b"{}")
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _check_credentials(body: dict[str, Any]) -> str:
    kind = body.get("auth_type", "email_password")
    if kind not in _REQUIRED_FIELDS:
        raise _invalid({"auth_type": ["The selected auth type is invalid."]})
    _check_fields(body, _REQUIRED_FIELDS[kind])
    return str(kind)


def _check_fields(body: dict[str, Any], names: tuple[str, ...]) -> None:
    missing = [name for name in names if not isinstance(body.get(name), str) or not body[name]]
    if missing:
        raise _invalid({name: [f"The {name.replace('_', ' ')} field is required."] for name in missing})
