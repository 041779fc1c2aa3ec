from typing import Literal

CreateDataExportBodyFileType = Literal["csv", "xlsx", "zip"]

CREATE_DATA_EXPORT_BODY_FILE_TYPE_VALUES: set[CreateDataExportBodyFileType] = {
    "csv",
    "xlsx",
    "zip",
}


def check_create_data_export_body_file_type(value: str) -> CreateDataExportBodyFileType:
    if value in CREATE_DATA_EXPORT_BODY_FILE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_DATA_EXPORT_BODY_FILE_TYPE_VALUES!r}")
