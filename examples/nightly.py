"""Once a night: sign in whatever has lost its session, and write down who has to be called in the morning.

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
        names = {each.account_id: each.display_name or each.account_id for each in accounts}
        gone = [each.account_id for each in accounts if each.is_signed_in is False]
        # Nobody is asked at night: whoever needs a code is called in the morning, and the token goes on then.
        outcomes = list(roster.rotate(map(Reauthenticate, gone), timeout=300))
    left = [outcome for outcome in outcomes if not outcome.is_signed_in]
    lines = [f"{names[each.job.key]}: {each.state}, {each.why}\n    fanscribe resume '{each.token}'\n" for each in left]
    report.write_text("".join(lines))
    print(f"{len(names)} accounts, {len(gone)} had lost their session, {len(left)} have to be called")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
