"""Sign-ins on Restate, an engine for durable execution: a wait survives its worker and continues on another.

Requires the extra `fanscribe[restate]` and a Restate server. The engine runs one `sign_in` of an account at a time, across all workers. It
stores resume tokens, statuses and references; no password, cookie or code is ever in its journal.
"""

from __future__ import annotations

import inspect
import json
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

import attrs

from fanscribe._client import AsyncFanscribe
from fanscribe._core.arguments import check_callbacks, check_seconds, describe
from fanscribe._core.callbacks import TIMED_OUT
from fanscribe._core.clock import utc_timestamp
from fanscribe._core.deadline import NEVER
from fanscribe._core.runners import runner_of
from fanscribe._signin.attempt_steps import tolerate
from fanscribe._signin.credentials import FanslyLogin, OnlyFansCredentials
from fanscribe._signin.polling import DEFAULT_TIMEOUT, Polling, check_polling
from fanscribe._signin.status import (
    NO_REASON,
    STATUS_NAMES,
    Account,
    Authenticated,
    Challenge,
    CodeChallenge,
    FaceCheck,
    Failed,
    Pending,
    PhoneApproval,
    Status,
    platform_of,
    status_name,
)
from fanscribe._signin.wait import (
    Acknowledged,
    AskChallenge,
    ConfirmFaceCheck,
    Done,
    EffectResult,
    GiveUp,
    NotifyStatus,
    Pause,
    Poll,
    SubmitCode,
    TransientFailure,
    WaitEnd,
    parse_code,
    wait_for_end,
)
from fanscribe.errors import FanscribeError, InvalidInput, InvalidToken, MissingDependency
from fanscribe.roster.jobs import Connect, Job, JobResult, JobState, Reauthenticate, Switch
from fanscribe.roster.journal import STARTING, JournalEntry
from fanscribe.roster.rotation import Rotation

try:
    import restate
    from restate.serde import Serde
except ImportError:
    raise MissingDependency("sign-ins on Restate require restate-sdk: pip install 'fanscribe[restate]'") from None

__all__ = ["SERVICE_NAME", "OnAccountChallenge", "ResolveCode", "ResolveCredentials", "account_object"]

_logger = logging.getLogger("fanscribe")

SERVICE_NAME: Final = "FanscribeAccount"
_ONCE: Final = restate.RunOptions[Any](max_attempts=1)
# The fields of a status to store: no data about the account, and no link with which others could sign in.
_STORED_FIELDS: Final[Mapping[type[Status], tuple[str, ...]]] = {
    Pending: ("progress", "unknown", "reason"),
    CodeChallenge: ("channel", "hint", "complaint", "number"),
    FaceCheck: ("url", "number"),
    PhoneApproval: (),
    Failed: ("code", "message"),
}
_CLASSES: Final[Mapping[str, type[Status]]] = {name: kind for kind, name in STATUS_NAMES.items()}
# The key of the state that the handler `status` returns.
_STATUS: Final = "status"
# The state of an object whose key is a promise, and how long it is kept after the answer: longer than any status shows the promise.
_CLAIMED: Final = "claimed"
_CLAIM_RETENTION: Final = timedelta(days=1)

ResolveCredentials = Callable[[str], "OnlyFansCredentials | FanslyLogin | Awaitable[OnlyFansCredentials | FanslyLogin]"]
ResolveCode = Callable[[str], "str | Awaitable[str]"]
OnAccountChallenge = Callable[[str, Challenge], object]


def account_object(
    client: AsyncFanscribe,
    *,
    credentials: ResolveCredentials | None = None,
    codes: ResolveCode | None = None,
    on_challenge: OnAccountChallenge | None = None,
    polling: Polling | None = None,
    name: str = SERVICE_NAME,
) -> restate.VirtualObject:
    """Return the virtual object of an account, to be served with `restate.app([...])`. Its key is the account's id.

    Its handlers accept and return JSON:

    - `sign_in` `{"do": "switch" | "reauthenticate" | "connect", "credentials": reference, "timeout": seconds}` returns `{"outcome", "why",
      "token"}`, as a `JobResult` of `fanscribe.roster` has them. "connect" reconnects a Fansly account. A start that may have run before is
      never sent again: its outcome is "unknown".
    - `status` returns the status of the sign-in: `{"status", "token", "challenge"}`, or `{}` if none is in progress.
    - `answer` `{"code": reference}`, `{"done": true}`, `{"look": true}` (someone else has answered) or `{"give_up": true}` answers the
      challenge; returns whether there was an unanswered one.

    Args:
        client: the client of the worker.
        credentials: resolves a reference to credentials; called on the worker just before they are sent. Like the other callbacks it may be
            a coroutine function.
        codes: resolves a reference to a code.
        on_challenge: called with the account's id and a challenge, to notify a person; sometimes called twice.
        polling: the polling of waits; the client's by default.

    Raises:
        InvalidInput: an argument is invalid.
    """
    if not isinstance(client, AsyncFanscribe):
        raise InvalidInput(f"client must be an AsyncFanscribe, got {describe(client)}")
    check_callbacks(credentials=credentials, codes=codes, on_challenge=on_challenge)
    check_polling(polling)
    handlers = _AccountHandlers(
        client, credentials, codes, on_challenge, polling or runner_of(client).pipeline.recovery.accounts.polling
    )
    virtual_object = restate.VirtualObject(name)

    @virtual_object.handler(input_serde=_BodySerde())
    async def sign_in(ctx: restate.ObjectContext, request: Any) -> dict[str, Any]:
        return await handlers.sign_in(ctx, _check_body(request))

    @virtual_object.handler(kind="shared")
    async def status(ctx: restate.ObjectSharedContext) -> dict[str, Any]:
        return await ctx.get(_STATUS, type_hint=dict[str, Any]) or {}

    @virtual_object.handler(ingress_private=True)
    async def claim(ctx: restate.ObjectContext) -> bool:
        """Return whether this is the first claim of a key; calls for one key run one at a time."""
        is_first = await ctx.get(_CLAIMED, type_hint=bool) is None
        ctx.set(_CLAIMED, True)
        if is_first:
            ctx.object_send(forget, key=ctx.key(), arg=None, send_delay=_CLAIM_RETENTION)
        return is_first

    @virtual_object.handler(ingress_private=True)
    async def forget(ctx: restate.ObjectContext) -> None:
        """Forget a claim, long after its promise."""
        ctx.clear(_CLAIMED)

    @virtual_object.handler(kind="shared", input_serde=_BodySerde())
    async def answer(ctx: restate.ObjectSharedContext, given: Any) -> bool:
        checked = _check_answer(_check_body(given))
        current = await ctx.get(_STATUS, type_hint=dict[str, Any])
        promise = current and current.get("promise")
        # The status shows the promise until the wait goes on: a second answer would be dropped.
        if not promise or not await ctx.object_call(claim, key=promise, arg=None):
            return False
        ctx.resolve_awakeable(promise, checked)
        return True

    return virtual_object


@attrs.frozen
class _AccountHandlers:
    """The handlers of an account. Code between two durable steps runs again when another worker takes over, so it is deterministic."""

    client: AsyncFanscribe
    credentials: ResolveCredentials | None
    codes: ResolveCode | None
    on_challenge: OnAccountChallenge | None
    polling: Polling

    async def sign_in(self, ctx: restate.ObjectContext, request: Mapping[str, Any]) -> dict[str, Any]:
        """Sign in; return the outcome as JSON."""
        try:
            timeout = check_seconds("timeout", request.get("timeout", DEFAULT_TIMEOUT))
            _check_request(ctx.key(), request)
        except InvalidInput as error:
            raise restate.TerminalError(str(error), 400) from None
        started = await self._start(ctx, request)
        result = started if "outcome" in started else await self._wait(ctx, started["token"], timeout)
        ctx.clear(_STATUS)
        return result

    async def _start(self, ctx: restate.ObjectContext, request: Mapping[str, Any]) -> dict[str, Any]:
        """Return the token of the attempt, or a result. Only the execution that has just recorded the mark sends the request."""
        marked_at, is_first = await self._mark(ctx, "mark start")

        async def start() -> dict[str, Any]:
            try:
                started = await self._start_or_recover(ctx.key(), request, None if is_first else marked_at)
            except Exception as error:  # noqa: BLE001 - a step that raises is retried
                # The text of a callback's exception may hold its secret.
                why = str(error) if isinstance(error, FanscribeError) else type(error).__name__
                return _result(JobState.NOT_STARTED if is_first else JobState.UNKNOWN, why)
            if isinstance(started, JobResult):
                return _result(started.state, started.why)
            return {"token": started.token}

        result: dict[str, Any] = await ctx.run_typed("start", start, _ONCE)
        return result

    async def _mark(self, ctx: restate.ObjectContext, name: str) -> tuple[str, bool]:
        """Record that a request is about to be sent; return when, and whether this execution is the first to do so."""
        is_first = False

        def mark() -> str:
            nonlocal is_first
            is_first = True
            return utc_timestamp()

        return await ctx.run_typed(name, mark), is_first

    async def _start_or_recover(self, account: str, request: Mapping[str, Any], marked_at: str | None) -> Any:
        """Return an attempt, or a result. With `marked_at`, an earlier execution may have sent the request already."""
        rotation = Rotation(runner_of(self.client), None)
        if marked_at is None:
            return await rotation.runner.run(rotation.start(await self._make_job(account, request)))
        job = Reauthenticate(account)
        if request["do"] == "reauthenticate":
            entry = JournalEntry(account, job.method, STARTING, account, None, None, datetime.fromisoformat(marked_at))
            return await rotation.runner.run(rotation.recover(job, entry))
        # A signed-in account may still have the old credentials.
        return JobResult(job, JobState.UNKNOWN, account, why="the credentials may have arrived; check the account")

    async def _make_job(self, account: str, request: Mapping[str, Any]) -> Job:
        if request["do"] == "reauthenticate":
            return Reauthenticate(account)
        if self.credentials is None:
            raise InvalidInput("pass credentials= to account_object: it resolves references")
        credentials: Any = await _maybe_await(self.credentials(request["credentials"]))
        return Connect(credentials, account_id=account) if request["do"] == "connect" else Switch(account, credentials)

    async def _wait(self, ctx: restate.ObjectContext, token: str, seconds: float | None) -> dict[str, Any]:
        """Wait for an attempt by the rules of every other wait, with durable steps as their effects; return the outcome as JSON."""
        now = await ctx.time()
        wait = wait_for_end(self.polling, timeout=seconds, asking=True, now=now, random=ctx.random().random)
        effect = next(wait)
        while not isinstance(effect, Done):
            value: Any = None
            match effect:
                case Pause(seconds):
                    await ctx.sleep(timedelta(seconds=seconds))
                    now += seconds
                case NotifyStatus(status):
                    ctx.set(_STATUS, {"status": status_name(status), "token": token})
                case AskChallenge(challenge, seconds):
                    value = await self._ask(ctx, token, challenge, seconds)
                    now = await ctx.time()
                case Poll() | SubmitCode() | ConfirmFaceCheck():
                    reply = await self._request(ctx, token, effect)
                    if "outcome" in reply:
                        return dict(reply)
                    token, now, value = reply["token"], max(now, reply["at"]), _deserialize(reply["value"], ctx.key())
            effect = wait.send(EffectResult(now, value))
        return _result_of_end(effect.outcome, token)

    async def _request(self, ctx: restate.ObjectContext, token: str, effect: Any) -> dict[str, Any]:
        """Send one request of a wait, durably. An answer is sent by the first execution only; then the next poll shows its effect."""
        may_send = isinstance(effect, Poll) or (await self._mark(ctx, "mark answer"))[1]

        async def send() -> dict[str, Any]:
            nonlocal may_send
            if not may_send:
                return {"token": token, "at": time.time(), "value": None}
            may_send = isinstance(effect, Poll)
            return await self._send_request(token, effect)

        reply: dict[str, Any] = await ctx.run_typed("request", send, restate.RunOptions[Any]())
        return reply

    async def _send_request(self, token: str, effect: Any) -> dict[str, Any]:
        """Send one request of a wait; return its reply as JSON."""
        runner = runner_of(self.client)
        recovery = runner.pipeline.recovery
        try:
            parsed = recovery.accounts.tokens.parse(token)
        except InvalidToken as error:
            return _result(JobState.OPEN, str(error), token)
        attempt = recovery.accounts_of(parsed.platform).resume(parsed)
        try:
            if isinstance(effect, SubmitCode):
                resolved = await self._resolve_code(effect.code)
                if resolved is None:
                    # The next poll finds the same challenge, so that it is asked again.
                    return {"token": token, "at": time.time(), "value": None}
                effect = resolved
            value = await runner.run(tolerate(attempt, effect, NEVER))
        except FanscribeError as error:
            state = JobState.OPEN if attempt.is_open else JobState.FAILED
            return _result(state, str(error), token if attempt.is_open else None)
        return {"token": attempt.token, "at": time.time(), "value": _serialize(value)}

    async def _resolve_code(self, reference: str) -> SubmitCode | None:
        """Resolve a reference to a code; None if that fails."""
        try:
            code = await _maybe_await(self.codes(reference)) if self.codes else None
        except Exception as error:  # noqa: BLE001 - its text may hold the code
            _logger.warning("reference not resolved to a code: %s", type(error).__name__)
            return None
        submission = parse_code(code)
        del code
        if isinstance(submission, SubmitCode):
            return submission
        _logger.warning(
            "reference not resolved to a code: %s",
            submission.why if self.codes else "pass codes= to account_object: it resolves references",
        )
        return None

    async def _ask(self, ctx: restate.ObjectContext, token: str, challenge: Challenge, seconds: float) -> Any:
        """Ask for the answer to a challenge; return it, or that time ran out."""
        promise, answered = ctx.awakeable(type_hint=dict[str, Any])
        asked = {
            "status": status_name(challenge),
            "token": token,
            "challenge": _serialize(challenge),
            "promise": promise,
        }
        ctx.set(_STATUS, asked)
        if self.on_challenge:
            await ctx.run_typed("notify", self._notify, restate.RunOptions[None](), ctx.key(), token, challenge)
        if isinstance(challenge, PhoneApproval):
            # Nothing to answer: the polls show the approval.
            return Acknowledged()
        first, given = await restate.select(answer=answered, late=ctx.sleep(timedelta(seconds=seconds)))
        ctx.set(_STATUS, {"status": status_name(challenge), "token": token})
        if first == "late":
            return TIMED_OUT
        match given:
            case {"code": reference} if isinstance(challenge, CodeChallenge):
                # The reference is resolved when the flow submits it.
                return SubmitCode(reference)
            case {"done": True} if isinstance(challenge, FaceCheck):
                return ConfirmFaceCheck()
            case {"give_up": True}:
                return GiveUp("the answer was to give up")
        return Acknowledged()

    async def _notify(self, account: str, token: str, challenge: Challenge) -> None:
        assert self.on_challenge is not None
        if isinstance(challenge, PhoneApproval):
            # Only the worker that started the attempt knows the link; it is stored nowhere.
            link = getattr(self.client.resume(token), "deeplink", None)
            challenge = attrs.evolve(challenge, deeplink=link)
        await _maybe_await(self.on_challenge(account, challenge))


class _BodySerde(Serde[Any]):
    """Reads JSON, and anything else as None, which the handlers reject: an error here would count as one of the server."""

    def deserialize(self, buf: bytes) -> Any:
        """Return the JSON of a body."""
        try:
            return json.loads(buf)
        except (ValueError, RecursionError):
            return None

    def serialize(self, obj: Any) -> bytes:
        """Return the bytes of JSON."""
        return json.dumps(obj).encode()


async def _maybe_await(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


def _check_request(account: str, request: Mapping[str, Any]) -> None:
    action, reference = request.get("do"), request.get("credentials")
    if action not in ("switch", "reauthenticate", "connect"):
        raise InvalidInput(f'"do" must be "switch", "reauthenticate" or "connect", got {action!r}')
    if action != "reauthenticate" and not (isinstance(reference, str) and reference):
        raise InvalidInput('"credentials" must be a reference, which a worker resolves')
    platform = Reauthenticate(account).platform
    if (action == "connect") != (platform == FanslyLogin.platform) and action != "reauthenticate":
        raise InvalidInput('use "switch" for OnlyFans accounts, "connect" for Fansly ones')


def _check_body(body: Any) -> dict[str, Any]:
    """Return a body; raise an error that the engine does not retry if it is no JSON object."""
    if isinstance(body, dict):
        return body
    raise restate.TerminalError("the body must be a JSON object", 400)


def _check_answer(given: Mapping[str, Any]) -> dict[str, Any]:
    match given:
        case {"code": str()} | {"done": True} | {"look": True} | {"give_up": True}:
            return dict(given)
    raise restate.TerminalError(
        'an answer must be {"code": reference}, {"done": true}, {"look": true} or {"give_up": true}', 400
    )


def _result(state: JobState, why: str | None = None, token: str | None = None) -> dict[str, Any]:
    return {"outcome": state.value, "why": why, "token": token}


def _result_of_end(outcome: WaitEnd, token: str) -> dict[str, Any]:
    match outcome:
        case Authenticated():
            return _result(JobState.SIGNED_IN)
        case Failed():
            return _result(JobState.FAILED, outcome.why or NO_REASON)
    return _result(JobState.OPEN, str(outcome), token)


def _serialize(value: Any) -> dict[str, Any] | None:
    """Return the reply to a request as JSON."""
    match value:
        case None:
            return None
        case TransientFailure(error, retry_after, is_local):
            return {"kind": "transient_failure", "error": str(error), "retry_after": retry_after, "is_local": is_local}
        case Authenticated(account=account):
            return {"kind": "authenticated", "account": account.id}
    fields = {name: getattr(value, name) for name in _STORED_FIELDS[type(value)]}
    return {"kind": status_name(value), **fields}


def _deserialize(stored: Mapping[str, Any] | None, account: str) -> Any:
    """Return the reply that `_serialize` returned as JSON."""
    if stored is None:
        return None
    fields = {name: value for name, value in stored.items() if name != "kind"}
    match stored["kind"]:
        case "transient_failure":
            return TransientFailure(FanscribeError(fields.pop("error")), **fields)
        case "authenticated":
            return Authenticated(Account(fields["account"], platform_of(account), None, None, None))
    kind = _CLASSES[stored["kind"]]
    if "unknown" in fields:
        fields["unknown"] = tuple((str(field), str(word)) for field, word in fields["unknown"])
    return kind(**fields)
