"""Check that the extra is installed, before any other module of this package is imported."""

from importlib.util import find_spec

from fanscribe.errors import MissingDependency

if not (find_spec("starlette") and find_spec("uvicorn")):
    raise MissingDependency("the sandbox needs starlette and uvicorn: pip install 'fanscribe[sandbox]'")
