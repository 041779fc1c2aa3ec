"""Platforms with sign-ins, and the waits for uploads that they share."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from fanscribe._core.effects import Steps
from fanscribe._core.lazy import LazyModule
from fanscribe._core.runners import ModeT, RunnerBound, method, plain
from fanscribe._signin.polling import DEFAULT_TIMEOUT, Polling
from fanscribe._signin.start import PlatformSignIn
from fanscribe._signin.status import ProcessingStatus

if TYPE_CHECKING:
    from fanscribe._signin import processing as _processing
else:
    # Imported with the first wait for an export or an upload.
    _processing = LazyModule("fanscribe._signin.processing")

SignInT = TypeVar("SignInT", bound=PlatformSignIn)
UploadT = TypeVar("UploadT")


class SignInPlatform(RunnerBound[ModeT], Generic[SignInT, UploadT, ModeT]):
    """A platform with sign-ins."""

    __near_misses__ = "fanscribe._core.near_misses"

    def __init__(self, sign_in: SignInT) -> None:
        super().__init__(sign_in.runner)
        self._sign_in = sign_in

    @abstractmethod
    def _upload(self, account_id: str, upload: str) -> _processing.ProcessingState[UploadT]:
        """Return the state of an upload."""

    @plain
    def follow_upload(self, account_id: str, upload: str) -> _processing.Processing[UploadT, ModeT]:
        """Return the handle of an upload with `async_=True`, with which to wait for its end. Nothing is sent.

        Raises:
            InvalidInput: not an id of an account on the platform, or not an upload.
        """
        handle: _processing.Processing[UploadT, ModeT] = self._upload(account_id, upload).handle
        return handle

    @method
    def wait_for_upload(
        self,
        account_id: str,
        upload: str,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_status: Callable[[ProcessingStatus[UploadT]], object] | None = None,
        *,
        polling: Polling | None = None,
    ) -> Steps[UploadT]:
        """Wait until an upload is completed and ready, and return its last answer; as `follow_upload(…).result(...)`.

        Args:
            account_id: the account whose upload it is.
            upload: the `prefixed_id` or the `polling_url` that the upload with `async_=True` answers.
            timeout: seconds for the whole wait; None for no limit.
            on_status: called with each status that differs from the one before.
            polling: the pace and the time limits of this wait, in place of the client's.

        Raises:
            ProcessingFailed: it failed; with the provider's code and message.
            ProcessingTimedOut, PollingFailed, UnknownStatus: the time, the fault budget or the patience with an unknown word ran out.
            InvalidInput: an argument is invalid; before anything is sent.
            APIError: a poll failed, and the failure is not transient.
            ClientClosed: the client was closed, which stops its waits.
        """
        return (yield from self._upload(account_id, upload).wait_for_result(timeout, on_status, polling))
