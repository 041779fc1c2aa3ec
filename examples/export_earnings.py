"""Export a year of an account's transactions as CSV, page by page; print the sum to stderr.

python export_earnings.py acct_1 2026 > earnings.csv
"""

import csv
import sys
from typing import TextIO

from fanscribe import Fanscribe

COLUMNS = ("id", "created_at", "type_", "amount", "fee", "net", "currency")


def export(account: str, year: int, out: TextIO) -> float:
    """Write the transactions of a year, and return their net total."""
    table = csv.writer(out)
    table.writerow(COLUMNS)
    total = 0.0
    with Fanscribe(on_session_expired="reauthenticate") as fans:
        transactions = fans.onlyfans.transactions.list
        for each in transactions.items(account, start_date=f"{year}-01-01", limit=100):
            if each.created_at is None or each.created_at.year != year:
                continue
            table.writerow([getattr(each, name) for name in COLUMNS])
            total += each.net or 0
    return total


if __name__ == "__main__":
    print(f"net: {export(sys.argv[1], int(sys.argv[2]), sys.stdout):.2f}", file=sys.stderr)
