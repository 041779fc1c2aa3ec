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

LIST_DATA_EXPORTS_STATUS_VALUES: set[ListDataExportsStatus] = {
    "calculating_credits",
    "calculating_credits_completed",
    "calculating_credits_failed",
    "completed",
    "failed",
    "in_progress",
    "pending",
}


def check_list_data_exports_status(value: str) -> ListDataExportsStatus:
    if value in LIST_DATA_EXPORTS_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_DATA_EXPORTS_STATUS_VALUES!r}")
