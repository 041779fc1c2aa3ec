"""Checks, before anything else of this package is imported, that its extra is installed."""

from importlib.util import find_spec

from fanscribe.errors import MissingDependency

if not (find_spec("starlette") and find_spec("uvicorn")):
    raise MissingDependency("the sandbox needs starlette and uvicorn: pip install 'fanscribe[sandbox]'")
