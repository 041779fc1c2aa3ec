"""Once a night: re-authenticate expired accounts, and list the creators to call in the morning.

python nightly.py to-call.txt || mail -s "creators to call" office@example.com < to-call.txt
"""

import sys
from pathlib import Path

from fanscribe import Fanscribe
from fanscribe.roster import Reauthenticate, Roster


def main(report: Path) -> int:
    with Fanscribe(rate=120) as fans:
        roster = Roster(fans)
        accounts = roster.accounts()
        names = {each.account_id: each.display_name or "no name" for each in accounts}
        expired = [each.account_id for each in accounts if each.is_signed_in is False]
        # No one is asked at night: those who need a code are called in the morning, and the token resumes the attempt.
        results = list(roster.rotate(map(Reauthenticate, expired), timeout=300))
    failed = [result for result in results if not result.is_signed_in]
    lines = []
    for each in failed:
        lines.append(f"{each.job.key} ({names[each.job.key]}): {each.state}, {each.why}")
        # An attempt that is over has no token.
        lines += [f"    fanscribe resume '{each.token}'"] if each.token else []
    report.write_text("".join(f"{line}\n" for line in lines))
    print(f"{len(names)} accounts, {len(expired)} had expired, {len(failed)} creators to call")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
