"""A bot that asks creators for their codes in a chat, as a Telegram bot would, while all of them sign in at once.

The bot below uses the terminal, with one line `account text` per message. Implement `Bot` with your messenger's library.
"""

import asyncio
import sys
from collections import defaultdict
from typing import Protocol

from fanscribe import AsyncFanscribe, CodeChallenge, FaceCheck, PhoneApproval
from fanscribe.roster import Reauthenticate, Roster


class Bot(Protocol):
    """The interface of a messenger."""

    async def send(self, account: str, text: str) -> None: ...

    async def receive(self) -> tuple[str, str] | None: ...


class Terminal:
    """A messenger on the terminal, to try it out."""

    async def send(self, account: str, text: str) -> None:
        print(f"{account}: {text}", flush=True)

    async def receive(self) -> tuple[str, str] | None:
        line = await asyncio.to_thread(sys.stdin.readline)
        account, _, text = line.strip().partition(" ")
        return (account, text) if line else None


async def sign_in(accounts: list[str], bot: Bot) -> bool:
    """Sign the accounts in; return whether all are signed in."""
    answers: defaultdict[str, asyncio.Queue[str]] = defaultdict(asyncio.Queue)

    async def listen() -> None:
        while (message := await bot.receive()) is not None:
            answers[message[0]].put_nowait(message[1])

    async def ask(job, challenge):
        match challenge:
            case CodeChallenge(hint=hint, number=number):
                again = "That code was wrong. " if number > 1 else ""
                await bot.send(job.account_id, f"{again}Please send the code that came to {hint or 'you'}.")
                return await answers[job.account_id].get()
            case FaceCheck(url=url):
                await bot.send(job.account_id, f"Please pass the face check and answer when you are done: {url}")
                return (await answers[job.account_id].get()).lower() != "no" or None
            case PhoneApproval(deeplink=link):
                await bot.send(job.account_id, f"Please open this on your phone: {link}")
                return True

    listening = asyncio.create_task(listen())
    done = True
    async with AsyncFanscribe() as fans:
        async for result in Roster(fans).rotate(map(Reauthenticate, accounts), on_challenge=ask):
            await bot.send(result.job.key, "Thank you." if result.is_signed_in else f"It failed: {result.why}")
            done = done and result.is_signed_in
    listening.cancel()
    return done


if __name__ == "__main__":
    sys.exit(not asyncio.run(sign_in(sys.argv[1:], Terminal())))
