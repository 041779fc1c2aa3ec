from typing import Literal

ListDataExportsStatus = Literal[
    "calculating_credits",
    "calculating_credits_completed",
    "calculating_credits_failed",
    "completed",
    "failed",
    "in_progress",
    "pending",
]

LIST_DATA_EXPORTS_STATUS_VALUES: frozenset[ListDataExportsStatus] = frozenset(
    (
        "calculating_credits",
        "calculating_credits_completed",
        "calculating_credits_failed",
        "completed",
        "failed",
        "in_progress",
        "pending",
    )
)
