"""Switch many accounts, with codes from a table that assistants fill in while the creators read them out.

    python rotate_with_codes.py friday.csv codes.csv

The first file is a plan (account, method, email, password). The second has a line `account,code` for each code received.
"""

import asyncio
import csv
import sys
from pathlib import Path

from fanscribe import AsyncFanscribe, CodeChallenge
from fanscribe.roster import Journal, Roster, read_plan


def code_for(account: str | None, table: Path, number: int) -> str | None:
    """Return the newest code of an account; None until there is an untried one."""
    with table.open(newline="") as file:
        codes = [row[1].strip() for row in csv.reader(file) if len(row) > 1 and row[0].strip() == account]
    return codes[-1] if len(codes) >= number else None


async def main(plan: Path, codes: Path) -> int:
    async def answer(job, challenge):
        if not isinstance(challenge, CodeChallenge):
            return True
        print(f"{job.account_id}: code needed by {challenge.channel} ({challenge.hint})")
        while (code := code_for(job.account_id, codes, challenge.number)) is None:  # noqa: ASYNC110
            await asyncio.sleep(1)
        return code

    done = True
    async with AsyncFanscribe() as fans:
        with Journal(plan.with_suffix(".journal")) as journal:
            async for result in Roster(fans).rotate(read_plan(plan), journal=journal, on_challenge=answer):
                print(result.account_id, result.state, result.why or "")
                done = done and result.is_signed_in
    return 0 if done else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(Path(sys.argv[1]), Path(sys.argv[2]))))
