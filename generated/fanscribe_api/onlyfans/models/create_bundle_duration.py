from typing import Literal

CreateBundleDuration = Literal[3, 6, 12]

CREATE_BUNDLE_DURATION_VALUES: frozenset[CreateBundleDuration] = frozenset((3, 6, 12))
