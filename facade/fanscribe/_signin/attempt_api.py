"""The API of one attempt, of which each platform has its own: ids, requests, and the meaning of the responses."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from fanscribe_api.runtime.call import Request

from fanscribe._signin.status import Platform, Status

if TYPE_CHECKING:
    from fanscribe._signin.wait import ConfirmFaceCheck, SubmitCode


class AttemptApi(ABC):
    """The API of one attempt: its ids, its requests, and the meaning of the responses.

    Attributes:
        phone: whether the creator approves on the phone.
        polls_account: whether the account is polled, and not the attempt: its first responses may be about an earlier one.
    """

    platform: ClassVar[Platform]
    polls_account: ClassVar[bool] = False
    account_id: str | None
    attempt_id: str | None = None
    phone: bool = False

    @abstractmethod
    def poll(self) -> Request[Any]: ...

    @abstractmethod
    def submit(self, answer: SubmitCode | ConfirmFaceCheck) -> Request[Any]: ...

    @abstractmethod
    def is_about_another(self, body: Any) -> bool:
        """Return whether a response names another account or attempt."""

    @abstractmethod
    def read(self, body: Any) -> Status: ...

    def read_submission(self, body: Any) -> Status | None:
        """Return the status in the response to a code; None where only the next poll has it."""
        return None


ApiT = TypeVar("ApiT", bound=AttemptApi)
