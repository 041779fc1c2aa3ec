"""The models: one module for each operation, and `shared` for those of several."""

from functools import partial

from ...runtime.models import One as _One

One = partial(_One, __name__)
