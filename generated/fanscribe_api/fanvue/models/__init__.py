"""The models: one module for each operation, and `shared` for those of several."""

from functools import partial

from ...runtime.models import ModelRef as _ModelRef

ModelRef = partial(_ModelRef, __name__)
