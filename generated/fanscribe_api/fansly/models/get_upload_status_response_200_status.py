from typing import Literal

GetUploadStatusResponse200Status = Literal["completed", "failed", "pending", "processing"]

GET_UPLOAD_STATUS_RESPONSE_200_STATUS_VALUES: set[GetUploadStatusResponse200Status] = {
    "completed",
    "failed",
    "pending",
    "processing",
}


def check_get_upload_status_response_200_status(value: str) -> GetUploadStatusResponse200Status:
    if value in GET_UPLOAD_STATUS_RESPONSE_200_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_UPLOAD_STATUS_RESPONSE_200_STATUS_VALUES!r}")
