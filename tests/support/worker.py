"""A worker of the engine, in a process of its own: several share one port, as behind a load balancer."""

import asyncio
import os
import socket
import sys

import hypercorn.asyncio
import hypercorn.config
import restate
from fanscribe import AsyncFanscribe, EmailPassword, Polling
from fanscribe._signin.credentials import FanslyLogin
from fanscribe.restate import account_object

POLLING = Polling(first=0.1, longest=0.3, while_asking=0.1, settle=0.1)


def credentials(reference: str) -> EmailPassword | FanslyLogin:
    if reference.startswith("login:"):
        return FanslyLogin("jo", os.environ[reference.removeprefix("login:")])
    return EmailPassword("jo@example.com", os.environ[reference])


def code(reference: str) -> str:
    return os.environ[reference]


async def main(port: int) -> None:
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    listener.bind(("127.0.0.1", port))
    listener.listen()
    client = AsyncFanscribe(polling=POLLING)
    config = hypercorn.config.Config()
    config.bind = [f"fd://{listener.fileno()}"]
    served = account_object(
        client,
        credentials=credentials,
        codes=code,
        on_challenge=lambda account, challenge: print(account, challenge, flush=True),
    )
    print("ready", flush=True)
    await hypercorn.asyncio.serve(restate.app([served]), config)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
