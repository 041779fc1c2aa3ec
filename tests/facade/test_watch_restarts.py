"""A watch that is killed and started again: it asks for nothing twice, for no more than its limits, and forgets nothing."""

import itertools
import json
import os
import random
import stat
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from fanscribe.sandbox import AsksForCode, AsksForFaceCheck, Fails, Sandbox, SignsIn
from fanscribe.sandbox.faults import HtmlPage, ResetAfter, ResetBefore
from support.deliveries import headers
from support.patience import Child, until
from support.week import SECRET, SharedTime

ROOT = Path(__file__).parent.parent
DAY, WEEK, RESTARTS = 86_400.0, 7 * 86_400.0, 20
# Of each process of the watch, the first and the last included.
LIFETIME = WEEK / (RESTARTS + 1)
CODE = "135791"
# What docs/terminal.md promises for a day.
MAX_STARTS, MAX_FACE_CHECKS = 10, 2
EVERY = 1800.0

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows renames no file that is open")


@attrs.define
class World:
    """A provider and its accounts during a week, and what the watch has asked of them.

    Attributes:
        starts: when each account was re-authenticated.
        replaced: the accounts that were, while an attempt was open.
    """

    box: Sandbox
    time: SharedTime
    folder: Path
    starts: dict[str, list[float]] = attrs.field(factory=lambda: defaultdict(list))
    replaced: list[str] = attrs.field(factory=list)

    def observe(self) -> None:
        """Note each attempt that the provider starts."""
        start = self.box._state.start

        def observed(account: Any, **options: Any) -> Any:
            self.starts[account.id].append(self.time.get())
            if account.current is not None and account.current.completed_at is None:
                self.replaced.append(account.id)
            return start(account, **options)

        self.box._state.start = observed  # type: ignore[method-assign]

    def expire(self, *accounts: str) -> None:
        """Let the sessions of accounts expire that are signed in."""
        for account in accounts:
            if self.box._state.accounts[account].signed_in:
                self.box.account(account, *self.box._state.accounts[account].steps, signed_in=False)

    def give_up(self) -> None:
        """End the attempts that nobody can have known for hours, as the provider does."""
        for account in self.box._state.accounts.values():
            started = self.starts[account.id]
            if account.current is not None and account.id != "acct_code" and self.time.get() - started[-1] > 4 * 3600:
                account.current.completed_at, account.current = "given up", None

    def deliver(self, number: int, account: str) -> None:
        """Deliver a webhook, and deliver it again whenever the watch looks."""
        body = json.dumps({"event": "accounts.session_expired", "account_id": account, "payload": {}})
        signed = headers(body.encode(), SECRET, key=f"evt_{number:040x}")
        fresh = self.folder / "fresh"
        fresh.write_text(json.dumps([body, signed]))
        fresh.replace(self.folder / f"{number}.delivery")

    def log(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in (self.folder / "log").read_text().splitlines()]


def _most_in_a_day(times: Iterable[float]) -> int:
    known = sorted(times)
    return max((sum(begin <= each < begin + DAY for each in known) for begin in known), default=0)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with Sandbox() as box:
        shared = SharedTime(tmp_path / "time")
        made = World(box, shared, tmp_path)
        made.observe()
        yield made
        shared.close()


def _live_through_a_week(world: World, chance: random.Random) -> None:
    """Kill the watch in every third of a day, at any point of what it does, with all that happens meanwhile."""
    env = {**os.environ, "FANSCRIBE_API_KEY": world.box.api_key, "FANSCRIBE_BASE_URL": world.box.url}
    command = (sys.executable, ROOT / "support" / "week.py", world.folder)
    for number in range(RESTARTS + 1):
        end = LIFETIME * (number + chance.uniform(0.8, 1))
        # Whoever kills it may look late.
        world.time.set_limit(end + LIFETIME / 2)
        with Child(*command, env=env | {"PYTHONPATH": str(ROOT)}) as child:
            world.deliver(number, "acct_webhook")
            if number in (6, 7):
                # An outage, in the middle of which the watch is killed.
                world.box.fault(HtmlPage(502), on="list", times=30)
            if number:
                for fault, on in ((ResetAfter(), "reauthenticate"), (ResetBefore(), "poll"), (HtmlPage(522), "poll")):
                    world.box.fault(fault, on=on, after=chance.randrange(3))  # type: ignore[arg-type]
            if number == 15:
                (world.folder / "code").write_text(CODE)
                world.box.account("acct_late", SignsIn(after=3), signed_in=False)

            def is_over() -> bool:
                assert child.runs, child.err.rest()
                world.expire("acct_flaps", "acct_face", "fansly_acct_flaps")
                world.give_up()
                return world.time.get() >= end  # noqa: B023

            until(is_over, "the end of a third of a day")
            child.kill()


def test_a_watch_that_is_killed_twenty_times_in_a_week_keeps_its_promises(world: World) -> None:
    box = world.box
    box.account("acct_flaps", SignsIn(after=2))
    box.account("fansly_acct_flaps", SignsIn(after=2))
    box.account("acct_fails", Fails())
    box.account("acct_code", AsksForCode(CODE), SignsIn(after=1), signed_in=False)
    box.account("acct_face", AsksForFaceCheck(after=1), SignsIn(after=2), signed_in=False)
    box.account("acct_late", signed_in=True)
    box.account("acct_webhook", signed_in=True)

    _live_through_a_week(world, random.Random(29))
    log = world.log()
    runs = [each["process"] for each in log if each["event"] == "listed"]
    assert len(set(runs)) == RESTARTS + 1, "each watch has listed the accounts"
    asked = defaultdict[str, dict[str, list[float]]](lambda: defaultdict(list))
    for each in log:
        if each["event"] == "asked":
            asked[each["account"]][each["attempt"]].append(each["at"])

    assert world.replaced == [], "no attempt is started while one is open"
    for account, times in world.starts.items():
        assert _most_in_a_day(times) <= MAX_STARTS, account
    for account in ("acct_flaps", "fansly_acct_flaps", "acct_fails"):
        days = {int(at // DAY) for at in world.starts[account]}
        # The last watch may be killed a little later than the week ends.
        assert days >= set(range(7)), f"{account} is not forgotten"
    postponed = [each["at"] for each in log if each["event"] == "postponed" and each["account"] == "acct_flaps"]
    assert 0 < len(postponed) <= len(world.starts["acct_flaps"]), "reported once for each pause"

    # An open challenge is asked again, and never started again; its answer counts once.
    assert len(world.starts["acct_code"]) == 1
    [times] = asked["acct_code"].values()
    assert len(times) > 5
    assert _most_in_a_day(times) <= MAX_STARTS
    codes = [seen.body for seen in box.requests if seen.method == "PUT" and "code" in (seen.body or {})]
    assert codes == [{"code": CODE}]
    assert box._state.accounts["acct_code"].signed_in

    confirmed = [seen for seen in box.requests if (seen.body or {}).get("selfie_verification_completed")]
    face_checks = [times[0] for times in asked["acct_face"].values()]
    assert _most_in_a_day(face_checks) <= MAX_FACE_CHECKS
    # A day after the last ones, whichever day of the week that is on.
    pauses = [after - before for before, after in itertools.pairwise([0.0, *sorted(face_checks), WEEK])]
    assert max(pauses) < 2 * DAY, "and goes on after each day"
    assert len(confirmed) <= len(face_checks), "a face check is not confirmed twice"

    handled = [each["key"] for each in log if each["event"] == "handled"]
    assert sorted(handled) == [f"evt_{number:040x}" for number in range(RESTARTS + 1)], "each webhook is handled once"
    assert world.starts["acct_webhook"] == [], "it was signed in, whatever the webhooks said"
    assert len(world.starts["acct_late"]) == 1
    assert box._state.accounts["acct_late"].signed_in

    for file in world.folder.glob("journal*"):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        content = file.read_bytes()
        assert not [secret for secret in (CODE, box.api_key, SECRET) if secret.encode() in content]
