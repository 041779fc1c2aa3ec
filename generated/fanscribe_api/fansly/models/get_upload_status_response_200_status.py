from typing import Literal

GetUploadStatusResponse200Status = Literal["completed", "failed", "pending", "processing"]

GET_UPLOAD_STATUS_RESPONSE_200_STATUS_VALUES: frozenset[GetUploadStatusResponse200Status] = frozenset(
    ("completed", "failed", "pending", "processing")
)
