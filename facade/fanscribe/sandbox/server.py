"""The sandbox as a server on this machine."""

from __future__ import annotations

import asyncio
import functools
import secrets
import socket
import threading
from types import TracebackType
from typing import Any, Self

import uvicorn

from fanscribe._signin.credentials import checked_account_id
from fanscribe.sandbox.app import App
from fanscribe.sandbox.faults import Fault, Operation
from fanscribe.sandbox.script import Step, complete
from fanscribe.sandbox.world import Seen, World

_SECONDS_TO_STOP = 10.0


class Sandbox:
    """A stateful stand-in for the provider's authentication, on 127.0.0.1 and nowhere else.

    Args:
        port: the port to listen on; 0 takes a free one.
        api_key: the only key that is accepted; a random one when left out.

    Attributes:
        url: the base URL to give to `Fanscribe`.
        api_key: the key to give to it.
    """

    def __init__(self, *, port: int = 0, api_key: str | None = None) -> None:
        self.api_key: str = api_key or f"sandbox-{secrets.token_hex(8)}"
        self._socket = _listener(port)
        self._port = self._socket.getsockname()[1]
        self.url: str = f"http://127.0.0.1:{self._port}"
        self._world = World()
        self._app = App(self._world, self.api_key, self.url)
        self._app.outage = self._go_away
        # Connections wait in the socket's queue from here on, so nobody has to wait for the thread to be up.
        config = uvicorn.Config(
            self._app, log_config=None, access_log=False, lifespan="off", ws="none", http="h11", proxy_headers=False
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [self._socket]}, name="fanscribe-sandbox", daemon=True
        )

    def account(
        self,
        account_id: str,
        *steps: Step,
        signed_in: bool | None = None,
        username: str | None = None,
        display_name: str | None = None,
        email: str | None = None,
    ) -> None:
        """Create an account, or give one another script for its next attempts.

        Args:
            account_id: `acct_…` or `fansly_acct_…`.
            steps: what it does when it signs in; without any it signs in after one poll.
            signed_in: whether it is signed in now; a new account is not.
            username: its name on the platform.
            display_name: its name at the provider.
            email: its address (OnlyFans).
        """
        checked_account_id(account_id)
        facts = {"signed_in": signed_in, "username": username, "display_name": display_name, "email": email}
        self._world.account(account_id, steps, **{name: fact for name, fact in facts.items() if fact is not None})

    def newcomer(self, *steps: Step) -> None:
        """The script of the next account that connects; several calls are for several accounts, in order."""
        self._world.newcomers.append(complete(steps))

    def fault(self, fault: Fault, *, on: Operation | None = None, times: int = 1, after: int = 0) -> None:
        """Let something go wrong with the next requests.

        Args:
            fault: what goes wrong; see `fanscribe.sandbox.faults`.
            on: the operation that it happens to; None for any.
            times: how often.
            after: how many requests of that operation go well before.
        """
        self._app.fault(fault, on, times, after)

    @property
    def faults_left(self) -> int:
        """How many of the planned faults have not happened yet."""
        return self._app.faults_left

    @property
    def requests(self) -> list[Seen]:
        """Every request so far, oldest first."""
        return list(self._app.seen)

    def reset(self) -> None:
        """Forget every account, attempt and request."""
        self._world.clear()
        self._app.clear()

    def _go_away(self, seconds: float) -> None:
        """Close the door and every connection, and open it again later; called on the server's own loop."""
        loop = asyncio.get_running_loop()
        for door in self._server.servers:
            door.close()
        for connection in list(self._server.server_state.connections):
            connection.shutdown()
        loop.call_later(seconds, lambda: loop.create_task(self._come_back()))

    async def _come_back(self) -> None:
        self._socket = _listener(self._port)
        config, lifespan = self._server.config, self._server.lifespan
        protocol: Any = config.http_protocol_class
        make = functools.partial(
            protocol, config=config, server_state=self._server.server_state, app_state=lifespan.state
        )
        self._server.servers = [await asyncio.get_running_loop().create_server(make, sock=self._socket)]

    def start(self) -> Self:
        self._thread.start()
        return self

    def stop(self) -> None:
        """Stop listening and wait until the server is gone."""
        self._server.should_exit = True
        # Nobody waits for an answer that is late on purpose.
        self._server.force_exit = True
        self._thread.join(_SECONDS_TO_STOP)
        self._socket.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<Sandbox {self.url}>"


def _listener(port: int) -> socket.socket:
    """A listening socket that says what it speaks: asyncio sends small answers at once only where it knows that it is TCP."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
        listener.listen(512)
    except BaseException:
        listener.close()
        raise
    return listener
