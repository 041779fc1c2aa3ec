from typing import Literal

CreateDataExportBodyFileType = Literal["csv", "xlsx", "zip"]

CREATE_DATA_EXPORT_BODY_FILE_TYPE_VALUES: frozenset[CreateDataExportBodyFileType] = frozenset(("csv", "xlsx", "zip"))
