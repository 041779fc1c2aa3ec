"""The state of a sandbox: accounts, and the attempts to sign them in."""

from __future__ import annotations

import itertools
from collections import deque
from typing import Any

import attrs

from fanscribe._core.clock import utc_timestamp
from fanscribe._platforms.catalogue import has_sign_ins
from fanscribe._signin.credentials import ACCOUNT_IDS
from fanscribe._signin.status import Platform, platform_of
from fanscribe.sandbox.processing import SandboxProcessing
from fanscribe.sandbox.script import (
    AsksForApproval,
    AsksForCode,
    AsksForFaceCheck,
    Fails,
    SignsIn,
    Step,
    complete_script,
)

INITIAL_CREDITS = 100_000


@attrs.frozen
class RecordedRequest:
    """A request that reached the sandbox, and the status of its response."""

    method: str
    path: str
    status: int
    body: Any = attrs.field(repr=False)


@attrs.define(eq=False)
class SignIn:
    """An attempt, and its position in its script."""

    id: str
    account: SandboxAccount
    steps: tuple[Step, ...]
    started_at: str
    phone: bool = False
    position: int = 0
    polls: int = 0
    reached: bool = False
    answered: bool = False
    complaint: str | None = None
    completed_at: str | None = None

    @property
    def step(self) -> Step:
        return self.steps[self.position]

    @property
    def pending_challenge(self) -> Step | None:
        """The step that a person has to answer now, or None."""
        asking = isinstance(self.step, AsksForCode | AsksForFaceCheck) and self.reached
        return self.step if asking and not self.answered else None

    @property
    def failure(self) -> Fails | None:
        return self.step if self.completed_at and isinstance(self.step, Fails) else None

    def advance(self) -> None:
        """Advance the script by one poll."""
        while self.completed_at is None:
            if self.polls < self.step.after:
                self.polls += 1
                return
            self.reached = True
            if self.pending_challenge is not None:
                return
            if isinstance(self.step, SignsIn | Fails):
                self.completed_at = utc_timestamp()
                self.account.signed_in = isinstance(self.step, SignsIn)
                self.account.current = None
                return
            self.position, self.polls, self.reached, self.answered = self.position + 1, 0, False, False

    def submit_code(self, code: str) -> bool:
        """Submit a code; return whether it is right."""
        step = self.pending_challenge
        right = isinstance(step, AsksForCode) and code == step.code
        self.answered, self.complaint = right, None if right else "WRONG_2FA"
        return right

    def confirm_face_check(self) -> None:
        self.answered = isinstance(self.pending_challenge, AsksForFaceCheck)


@attrs.define(eq=False)
class SandboxAccount:
    """An account, and the script of its next attempts."""

    id: str
    platform: Platform
    steps: tuple[Step, ...]
    signed_in: bool = False
    username: str = "creator"
    display_name: str = "Creator"
    email: str = "creator@sandbox.example"
    number: int = 0
    current: SignIn | None = None
    last: SignIn | None = None


class SandboxState:
    """Every account and every attempt of one sandbox."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        self.accounts: dict[str, SandboxAccount] = {}
        self.attempts: dict[str, SignIn] = {}
        self.processings: dict[tuple[str, ...], SandboxProcessing] = {}
        # What was sent with an idempotency key, and its answer, by the account and the key.
        self.keyed: dict[tuple[str, str], tuple[Any, Any]] = {}
        self.queued_scripts: deque[tuple[Step, ...]] = deque()
        self.credits = INITIAL_CREDITS
        self._numbers = itertools.count(1)

    def configure_account(self, account_id: str, steps: tuple[Step, ...], **facts: Any) -> SandboxAccount:
        platform = platform_of(account_id)
        if account_id not in self.accounts:
            # Where nothing can be signed in here, an account is there once its creator has connected it.
            is_connected, number = not has_sign_ins(platform), 1000 + len(self.accounts)
            self.accounts[account_id] = SandboxAccount(account_id, platform, (), is_connected, number=number)
        account = self.accounts[account_id]
        account.steps = complete_script(steps)
        for name, value in facts.items():
            setattr(account, name, value)
        return account

    def disconnect(self, account: SandboxAccount) -> None:
        """Remove an account and its attempts."""
        del self.accounts[account.id]
        self.attempts = {name: attempt for name, attempt in self.attempts.items() if attempt.account is not account}

    def create_account(self, platform: Platform) -> SandboxAccount:
        """Create an account that connects for the first time."""
        steps = self.queued_scripts.popleft() if self.queued_scripts else ()
        return self.configure_account(f"{ACCOUNT_IDS[platform]}_new{next(self._numbers)}", steps)

    def start(self, account: SandboxAccount, *, phone: bool = False) -> SignIn:
        """Start an attempt, which replaces an open one."""
        steps = account.steps
        if phone and not any(isinstance(step, AsksForApproval) for step in steps):
            steps = (AsksForApproval(), *steps)
        attempt = SignIn(f"auth_{next(self._numbers):06}", account, steps, utc_timestamp(), phone)
        self.attempts[attempt.id] = account.current = account.last = attempt
        account.signed_in = False
        return attempt
