"""The accounts of one client, taken together: signed in at once, or kept signed in."""

from __future__ import annotations

import functools
from collections import deque
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any, Final

from fanscribe._core.arguments import checked_seconds
from fanscribe._core.clock import WakeEvent
from fanscribe._core.effects import Shielded, Steps, Stream
from fanscribe._core.runners import ModeT, Runner, RunnerBound, method, stream
from fanscribe._signin.status import Challenge, Platform
from fanscribe._signin.wait import DEFAULT_TIMEOUT
from fanscribe.errors import InvalidInput
from fanscribe.roster.jobs import Job, Outcome
from fanscribe.roster.journal import Journal
from fanscribe.roster.listing import PLATFORMS, Listed, listed
from fanscribe.roster.rotation import CONCURRENCY, OnChallenge, OnStart, OnStatus, OnUnknown, Rotation, checked
from fanscribe.roster.watching import Watch, Watched

if TYPE_CHECKING:
    from fanscribe._client import _Client

EVERY: Final = 300.0
_LEAST: Final = 10.0


class Roster(RunnerBound[ModeT]):
    """The accounts of one client, taken together.

    Args:
        client: a `Fanscribe`, whose roster blocks, or an `AsyncFanscribe`.
    """

    _runner: Runner

    def __init__(self, client: _Client[Any, ModeT]) -> None:
        super().__init__(client._runner)  # noqa: SLF001 - it is ours
        self._client = client
        self._nudged, self._wake = deque[str | None](), WakeEvent()

    @method
    def accounts(self, platform: Platform | None = None) -> Steps[list[Listed]]:
        """The accounts of a platform, or of both. Raises what a request raises."""
        found = list[Listed]()
        for each in PLATFORMS if platform is None else (platform,):
            found += yield from listed(self._client, each)
        return found

    @stream
    def rotate(
        self,
        jobs: Iterable[Job],
        *,
        concurrency: int = CONCURRENCY,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_start: OnStart | None = None,
        on_challenge: OnChallenge | None = None,
        on_status: OnStatus | None = None,
        on_unknown: OnUnknown | None = None,
        journal: Journal | None = None,
        retry_failed: bool = False,
    ) -> Stream[Outcome]:
        """Sign accounts in, many at once, and give the outcome of each as it comes.

        A roster of a blocking client runs each job in a thread, and callbacks are called there; that of an asynchronous one in a task.
        Whoever stops iterating stops the waits: requests that are being sent are finished, attempts go on at the provider. Every
        request waits for its turn under the rate limit.

        Args:
            jobs: `Switch`, `Reauthenticate`, `Connect` and `Resume`; one for an account.
            concurrency: how many jobs run at a time.
            timeout: seconds for the wait of each; None for no limit.
            on_start: called with a job and its attempt, before the wait for it.
            on_challenge: called with a job and a challenge; else as for `attempt.result`. That of the client when left out.
            on_status: called with a job and each status that differs from the one before.
            on_unknown: called with a job of which nobody knows whether its request arrived (a process was killed, or an answer lost),
                and what the provider says of the account; decides whether to "send" it (again), to "wait" for it, or to "leave" it,
                which is also what happens without it.
            journal: where what is done is written, so that another run can go on: it sends nothing twice, and resumes what is open.
            retry_failed: send those that an earlier run saw fail once more, with what their jobs say now.

        Raises:
            InvalidInput: an argument cannot be right, or two jobs are for one account; before anything is sent.
        """
        if not isinstance(concurrency, int) or isinstance(concurrency, bool) or concurrency < 1:
            raise InvalidInput("concurrency is a whole number, 1 or more")
        checked_seconds("timeout", timeout)
        taken = checked(jobs)
        known = (yield Shielded(journal.planned, taken)) if journal else {}
        rotation = Rotation(
            self._client,
            self._runner,
            timeout,
            on_start=on_start,
            on_challenge=on_challenge,
            on_status=on_status,
            on_unknown=on_unknown,
            journal=journal,
            retry_failed=retry_failed,
        )
        yield from rotation.steps(taken, known, concurrency)

    @stream
    def watch(
        self,
        *,
        every: float = EVERY,
        accounts: Collection[str] | None = None,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_start: OnStart | None = None,
        on_challenge: OnChallenge | None = None,
        on_status: OnStatus | None = None,
    ) -> Stream[Watched]:
        """Keep accounts signed in, and tell what is seen and done; it never ends by itself.

        The accounts are listed now and then, and those whose session is gone are re-authenticated. One that could not be is tried again
        after five minutes, then ten, and so on to six hours; for an attempt that is open nothing is started anew. A third face check
        in a day, as far as this client has asked for them, is left alone until the day is over.

        Args:
            every: seconds between two looks at the list; 10 at least.
            accounts: ids of the only accounts to keep signed in; None for all.
            timeout, on_start, on_challenge, on_status: as for `rotate`.

        Raises:
            InvalidInput: an argument cannot be right.
        """
        if not isinstance(every, int | float) or isinstance(every, bool) or not _LEAST <= every < float("inf"):
            raise InvalidInput(f"every is a number of seconds, {_LEAST:g} or more")
        checked_seconds("timeout", timeout)
        if isinstance(accounts, str):
            raise InvalidInput("accounts are several ids, not a text")
        given = self._runner.settings.on_challenge
        ask = on_challenge or (None if given is None else lambda job, challenge: given(challenge))
        owner = self._client._shared.accounts  # noqa: SLF001 - it is ours

        def limited(job: Job, challenge: Challenge) -> Any:
            assert ask is not None
            return owner.limit_face_checks(job.key, functools.partial(ask, job))(challenge)

        rotation = Rotation(
            self._client,
            self._runner,
            timeout,
            on_start=on_start,
            on_challenge=limited if ask else None,
            on_status=on_status,
        )
        yield from Watch(self._client, rotation, every, accounts, self._nudged, self._wake).steps()

    def nudge(self, account_id: str | None = None) -> None:
        """Tell a watch that the session of an account is gone, as a webhook says: it looks at the list at once; for None at all.

        May be called in any thread.
        """
        self._nudged.append(account_id)
        self._wake.set()
