"""Sign-ins on Restate, an engine for durable execution: workers may die, on any machine, and a wait goes on on another.

Needs the extra `fanscribe[restate]` and a Restate server. The engine lets one `sign_in` of an account run at a time, whatever worker it
is on. What it keeps is the resume token, statuses and references; no password, cookie or code is ever in its journal.
"""

from __future__ import annotations

import inspect
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

import attrs

from fanscribe._core.deadline import NEVER
from fanscribe._signin import flow
from fanscribe._signin.core import checked_seconds
from fanscribe._signin.credentials import FanslyLogin, OnlyFansCredentials
from fanscribe.callbacks import Late
from fanscribe.errors import FanscribeError, InvalidInput, MissingDependency
from fanscribe.roster.jobs import Connect, Job, JobResult, JobState, Reauthenticate, Switch
from fanscribe.roster.journal import STARTING, JournalEntry
from fanscribe.roster.rotation import Rotation
from fanscribe.status import (
    NO_REASON,
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
)

try:
    import restate
except ImportError:
    raise MissingDependency("sign-ins on Restate need restate-sdk: pip install 'fanscribe[restate]'") from None

if TYPE_CHECKING:
    from fanscribe.client import AsyncFanscribe

_logger = logging.getLogger("fanscribe")

NAME: Final = "FanscribeAccount"
_ONCE: Final = restate.RunOptions[Any](max_attempts=1)
# What is kept of a status: nothing that the provider told of the account, and no link with which somebody else could sign in.
_KINDS: Final[Mapping[str, tuple[type[Any], tuple[str, ...]]]] = {
    "pending": (Pending, ("progress", "unknown", "reason")),
    "code_challenge": (CodeChallenge, ("channel", "hint", "complaint", "number")),
    "face_check": (FaceCheck, ("url", "number")),
    "phone_approval": (PhoneApproval, ()),
    "failed": (Failed, ("code", "message")),
}

Credentials = Callable[[str], "OnlyFansCredentials | FanslyLogin | Awaitable[OnlyFansCredentials | FanslyLogin]"]
Codes = Callable[[str], "str | Awaitable[str]"]
OnChallenge = Callable[[str, Challenge], object]


def account_object(
    client: AsyncFanscribe,
    *,
    credentials: Credentials | None = None,
    codes: Codes | None = None,
    on_challenge: OnChallenge | None = None,
    polling: flow.Polling | None = None,
    name: str = NAME,
) -> restate.VirtualObject:
    """The virtual object of an account, to be served with `restate.app([...])`. Its key is the account's id.

    Its handlers take and give JSON:

    - `sign_in` `{"do": "switch" | "reauthenticate" | "connect", "credentials": reference, "timeout": seconds}` gives `{"outcome", "why",
      "token"}` as `fanscribe.roster` has them. "connect" connects a Fansly account anew. A start that may have run before is never sent
      again: its outcome is "unknown".
    - `status` gives where the sign-in stands: `{"status", "token", "challenge"}`; nothing of it where none is under way.
    - `answer` `{"code": reference}`, `{"done": true}`, `{"look": true}` (somebody else has answered) or `{"give_up": true}` answers the
      challenge; it gives whether there was one.

    Args:
        client: what the worker sends requests with.
        credentials: gives the credentials that a reference stands for; called on the worker, just before they are sent. It may be a
            coroutine function, as the others.
        codes: gives the code that a reference stands for.
        on_challenge: called with the account's id and a challenge, to tell a person of it; now and then twice.
        polling: the pace; that of the client when left out.
    """
    account = _Account(client, credentials, codes, on_challenge, polling or client._shared.accounts.polling)  # noqa: SLF001 - ours
    served = restate.VirtualObject(name)

    @served.handler()
    async def sign_in(ctx: restate.ObjectContext, request: dict[str, Any]) -> dict[str, Any]:
        return await account.signed_in(ctx, request)

    @served.handler(kind="shared")
    async def status(ctx: restate.ObjectSharedContext) -> dict[str, Any]:
        return await ctx.get("now", type_hint=dict[str, Any]) or {}

    @served.handler(kind="shared")
    async def answer(ctx: restate.ObjectSharedContext, given: dict[str, Any]) -> bool:
        now = await ctx.get("now", type_hint=dict[str, Any])
        if now is None or not now.get("promise"):
            return False
        ctx.resolve_awakeable(now["promise"], _checked_answer(given))
        return True

    return served


@attrs.frozen
class _Account:
    """What the handlers do. Everything between two steps is done again when a worker takes over, and comes to the same."""

    client: AsyncFanscribe
    credentials: Credentials | None
    codes: Codes | None
    on_challenge: OnChallenge | None
    polling: flow.Polling

    async def signed_in(self, ctx: restate.ObjectContext, request: Mapping[str, Any]) -> dict[str, Any]:
        """The outcome of a sign-in."""
        try:
            timeout = checked_seconds("timeout", request.get("timeout", flow.DEFAULT_TIMEOUT))
            _checked_request(ctx.key(), request)
        except InvalidInput as error:
            raise restate.TerminalError(str(error), 400) from None
        began = await self._begun(ctx, request)
        outcome = began if "outcome" in began else await self._waited(ctx, began["token"], timeout)
        ctx.clear("now")
        return outcome

    async def _begun(self, ctx: restate.ObjectContext, request: Mapping[str, Any]) -> dict[str, Any]:
        """The token of the attempt, or an outcome. The request is sent by whoever has just marked that it is about to be."""
        is_first = False

        def mark() -> str:
            nonlocal is_first
            is_first = True
            return datetime.now(UTC).isoformat(timespec="seconds")

        marked = await ctx.run_typed("about to start", mark)

        async def start() -> dict[str, Any]:
            try:
                found = await self._started(ctx.key(), request, None if is_first else marked)
            except Exception as error:  # noqa: BLE001 - a step that raises would be made again
                # Whatever a function of the user's raises may repeat what it was to keep.
                told = str(error) if isinstance(error, FanscribeError) else type(error).__name__
                return _outcome(JobState.NOT_STARTED if is_first else JobState.UNKNOWN, told)
            return _outcome(found.state, found.why) if isinstance(found, JobResult) else {"token": found.token}

        began: dict[str, Any] = await ctx.run_typed("start", start, _ONCE)
        return began

    async def _started(self, account: str, request: Mapping[str, Any], marked: str | None) -> Any:
        """An attempt, or an outcome; where it is `marked` from before, the request may have been sent already."""
        rotation = Rotation(self.client, self.client._runner, None)  # noqa: SLF001 - it is ours
        if marked is None:
            return await rotation.runner.run(rotation.start(await self._job(account, request)))
        job = Reauthenticate(account)
        if request["do"] == "reauthenticate":
            entry = JournalEntry(account, job.method, STARTING, account, None, None, datetime.fromisoformat(marked))
            return await rotation.runner.run(rotation.recover(job, entry))
        # An account that is signed in may be so with the old credentials.
        return JobResult(job, JobState.UNKNOWN, account, why="nobody knows whether the credentials arrived")

    async def _job(self, account: str, request: Mapping[str, Any]) -> Job:
        if request["do"] == "reauthenticate":
            return Reauthenticate(account)
        if self.credentials is None:
            raise InvalidInput("this worker has no credentials=, which resolves references to credentials")
        credentials: Any = await _awaited(self.credentials(request["credentials"]))
        return Connect(credentials, account_id=account) if request["do"] == "connect" else Switch(account, credentials)

    async def _waited(self, ctx: restate.ObjectContext, token: str, seconds: float | None) -> dict[str, Any]:
        """The outcome of an attempt: the rules of every other wait, with steps of the engine for what they need."""
        now = await ctx.time()
        wait = flow.wait(self.polling, timeout=seconds, asking=True, now=now, chance=ctx.random().random)
        need = next(wait)
        while not isinstance(need, flow.Done):
            value: Any = None
            match need:
                case flow.Sleep(seconds):
                    await ctx.sleep(timedelta(seconds=seconds))
                    now += seconds
                case flow.Tell(status):
                    ctx.set("now", {"status": type(status).__name__, "token": token})
                case flow.Ask(challenge, seconds):
                    value = await self._asked(ctx, token, challenge, seconds)
                    now = await ctx.time()
                case flow.Poll() | flow.SubmitCode() | flow.ConfirmFaceCheck():
                    met = await ctx.run_typed("exchange", self._exchange, restate.RunOptions[Any](), token, need)
                    if "outcome" in met:
                        return dict(met)
                    token, now, value = met["token"], max(now, met["at"]), _read(met["value"], ctx.key())
            need = wait.send(flow.Met(now, value))
        return _ended(need.outcome, token)

    async def _exchange(self, token: str, need: Any) -> dict[str, Any]:
        """One request of a wait, and what came of it."""
        attempt: Any = self.client.resume(token)
        try:
            if isinstance(need, flow.SubmitCode):
                resolved = await self._code(need.code)
                if resolved is None:
                    # The next poll finds the same challenge, and somebody is asked again.
                    return {"token": token, "at": time.time(), "value": None}
                need = resolved
            value = await self.client._runner.run(attempt._tolerant(need, NEVER))  # noqa: SLF001 - ours
        except FanscribeError as error:
            state = JobState.OPEN if attempt.is_open else JobState.FAILED
            return _outcome(state, str(error), token if attempt.is_open else None)
        return {"token": attempt.token, "at": time.time(), "value": _written(value)}

    async def _code(self, reference: str) -> flow.SubmitCode | None:
        """The code that a reference stands for; None where there is none."""
        try:
            code = await _awaited(self.codes(reference)) if self.codes else None
        except Exception as error:  # noqa: BLE001 - its text may be the code
            _logger.warning("no code for a reference: %s", type(error).__name__)
            return None
        submission = flow.submission(code)
        del code
        if isinstance(submission, flow.SubmitCode):
            return submission
        _logger.warning("no code for a reference: %s", submission.why if self.codes else "this worker has no codes=")
        return None

    async def _asked(self, ctx: restate.ObjectContext, token: str, challenge: Challenge, seconds: float) -> Any:
        """What somebody answers to a challenge, or that time ran out."""
        promise, answered = ctx.awakeable(type_hint=dict[str, Any])
        told = {
            "status": type(challenge).__name__,
            "token": token,
            "challenge": _written(challenge),
            "promise": promise,
        }
        ctx.set("now", told)
        if self.on_challenge:
            await ctx.run_typed("tell", self._tell, restate.RunOptions[None](), ctx.key(), token, challenge)
        if isinstance(challenge, PhoneApproval):
            # There is nothing to answer: the polls tell.
            return flow.Keep()
        who, given = await restate.select(answer=answered, late=ctx.sleep(timedelta(seconds=seconds)))
        ctx.set("now", {"status": type(challenge).__name__, "token": token})
        if who == "late":
            return Late()
        match given:
            case {"code": reference} if isinstance(challenge, CodeChallenge):
                # The flow hands it back to be submitted, and there it is resolved.
                return flow.SubmitCode(reference)
            case {"done": True} if isinstance(challenge, FaceCheck):
                return flow.ConfirmFaceCheck()
            case {"give_up": True}:
                return flow.GiveUp("somebody gave up")
        return flow.Keep()

    async def _tell(self, account: str, token: str, challenge: Challenge) -> None:
        assert self.on_challenge is not None
        if isinstance(challenge, PhoneApproval):
            # The worker that started the attempt knows the link, which is kept nowhere else.
            link = getattr(self.client.resume(token), "deeplink", None)
            challenge = attrs.evolve(challenge, deeplink=link)
        await _awaited(self.on_challenge(account, challenge))


async def _awaited(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


def _checked_request(account: str, request: Mapping[str, Any]) -> None:
    what, reference = request.get("do"), request.get("credentials")
    if what not in ("switch", "reauthenticate", "connect"):
        raise InvalidInput('"do" is "switch", "reauthenticate" or "connect"')
    if what != "reauthenticate" and not (isinstance(reference, str) and reference):
        raise InvalidInput('"credentials" is a reference, which a worker resolves')
    if (what == "connect") != (platform_of(account) == "fansly") and what != "reauthenticate":
        raise InvalidInput("an OnlyFans account is switched, a Fansly one is connected anew")
    Reauthenticate(account)


def _checked_answer(given: Any) -> dict[str, Any]:
    match given:
        case {"code": str()} | {"done": True} | {"look": True} | {"give_up": True}:
            return dict(given)
    raise restate.TerminalError(
        'an answer is {"code": reference}, {"done": true}, {"look": true} or {"give_up": true}', 400
    )


def _outcome(state: JobState, why: str | None = None, token: str | None = None) -> dict[str, Any]:
    return {"outcome": state.value, "why": why, "token": token}


def _ended(outcome: flow.Outcome, token: str) -> dict[str, Any]:
    match outcome:
        case Authenticated():
            return _outcome(JobState.SIGNED_IN)
        case Failed():
            return _outcome(JobState.FAILED, outcome.why or NO_REASON)
    return _outcome(JobState.OPEN, str(outcome), token)


def _written(value: Any) -> dict[str, Any] | None:
    """What came of an exchange, as JSON."""
    match value:
        case None:
            return None
        case flow.Passing(error, retry_after, ours):
            return {"kind": "passing", "error": str(error), "retry_after": retry_after, "ours": ours}
        case Authenticated(account=account):
            return {"kind": "authenticated", "account": account.id}
    kind, names = next((kind, names) for kind, (each, names) in _KINDS.items() if type(value) is each)
    return {"kind": kind, **{name: getattr(value, name) for name in names}}


def _read(written: Mapping[str, Any] | None, account: str) -> Any:
    """What `_written` wrote."""
    if written is None:
        return None
    facts = {name: value for name, value in written.items() if name != "kind"}
    match written["kind"]:
        case "passing":
            return flow.Passing(FanscribeError(facts.pop("error")), **facts)
        case "authenticated":
            return Authenticated(Account(facts["account"], platform_of(account), None, None, None))
    kind: type[Status] = _KINDS[written["kind"]][0]
    if "unknown" in facts:
        facts["unknown"] = tuple((str(field), str(word)) for field, word in facts["unknown"])
    return kind(**facts)
