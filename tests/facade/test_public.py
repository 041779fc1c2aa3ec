"""The public surface: what it exports, what it needs, and that both kinds of client are the same."""

import ast
import graphlib
import inspect
import re
import tomllib
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any

import fanscribe
import pytest
from fanscribe import roster, sandbox, webhooks
from fanscribe._core.runners import StepMethod
from fanscribe._platforms import fansly, onlyfans
from fanscribe._platforms.catalogue import has_sign_ins
from fanscribe._signin.status import PLATFORMS
from support.patience import python

ROOT = Path(__file__).parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


@pytest.mark.parametrize("module", [fanscribe, sandbox])
def test_what_is_imported_is_exported_and_sorted_out(module: Any) -> None:
    for name in module.__all__:
        assert getattr(module, name) is not None
    names = {
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and (name in module.__all__ or not inspect.ismodule(value))
    }

    assert set(module.__all__) == names - {"import_module", "Any", "TYPE_CHECKING"}
    assert len(module.__all__) == len(set(module.__all__))


def test_both_clients_have_the_same_names_arguments_and_defaults() -> None:
    blocking, asynchronous = fanscribe.Fanscribe, fanscribe.AsyncFanscribe
    assert _members(blocking) == _members(asynchronous)
    for name in _members(blocking):
        one, other = (inspect.getattr_static(kind, name) for kind in (blocking, asynchronous))
        if inspect.isfunction(one):
            assert _parameters(one) == _parameters(other), name


def _members(kind: type) -> set[str]:
    return {name for name in dir(kind) if not name.startswith("_")} | {"__init__"}


def _parameters(function: Any) -> list[tuple[str, Any, Any]]:
    return [
        (name, parameter.kind, parameter.default) for name, parameter in inspect.signature(function).parameters.items()
    ]


@pytest.mark.parametrize("kind", [onlyfans.OnlyFans, onlyfans.OnlyFansAttempt, fansly.Fansly, fansly.FanslyAttempt])
def test_a_method_has_its_own_signature_and_docstring(kind: type) -> None:
    fans = fanscribe.Fanscribe("the-key")
    bound: Any = object.__new__(kind)
    bound._runner = fans._runner
    for name in _members(kind) - {"__init__"}:
        described = getattr(kind, name)
        if isinstance(inspect.getattr_static(kind, name), StepMethod):
            own = inspect.signature(getattr(bound, name)).parameters
            assert ["self", *own] == list(inspect.signature(described).parameters), name
            assert inspect.getdoc(getattr(bound, name)) == inspect.getdoc(described), name


@pytest.mark.parametrize(
    ("module", "name"), [(module, name) for module in (fanscribe, roster) for name in module.__all__], ids=str
)
def test_every_public_name_is_documented(module: Any, name: str) -> None:
    value = getattr(module, name)
    if inspect.isclass(value):
        assert inspect.getdoc(value)
        assert value.__module__.startswith(("fanscribe.", "fanscribe_api.runtime."))
        for method, function in vars(value).items():
            if inspect.isfunction(function) and not method.startswith("_"):
                assert function.__doc__, f"{name}.{method}"


def test_every_error_is_one_of_ours() -> None:
    public = [getattr(fanscribe, name) for name in dir(fanscribe)]
    errors = [value for value in public if inspect.isclass(value) and issubclass(value, Exception)]

    assert len(errors) > 20
    assert all(issubclass(error, fanscribe.FanscribeError) for error in errors)


def _brought_along(names: set[str]) -> set[str]:
    """These distributions and all that they need, extras left out."""
    found: set[str] = set()
    while new := names - found:
        found |= new
        for name in new:
            requirements = [text for text in metadata.requires(name) or [] if "extra ==" not in text]
            names |= {re.split(r"[^\w.-]", text, maxsplit=1)[0].lower() for text in requirements}
        names = {name for name in names if any(metadata.distributions(name=name))}
    return found


def test_importing_needs_the_three_runtime_dependencies_and_nothing_else() -> None:
    allowed = _brought_along({requirement.partition(">")[0] for requirement in PROJECT["dependencies"]}) | {"fanscribe"}
    others = {
        name
        for name, owners in metadata.packages_distributions().items()
        if not allowed & {owner.lower() for owner in owners}
    }
    assert {"starlette", "uvicorn", "yaml", "pydantic", "click"} <= others
    script = (
        f"import sys; sys.modules.update(dict.fromkeys({others!r})); import fanscribe; fanscribe.Fanscribe('the-key')"
    )

    python("-c", script, check=True)


def test_the_runtime_dependencies_are_three_and_capped() -> None:
    names = [requirement.partition(">")[0] for requirement in PROJECT["dependencies"]]

    assert names == ["attrs", "httpx", "python-dateutil"]
    assert all(",<" in requirement for requirement in PROJECT["dependencies"])


def _loaded(script: str) -> list[str]:
    """The generated modules that a script loads."""
    script += "\nimport sys; print(*(name for name in sys.modules if name.startswith('fanscribe_api')))"
    return python("-c", script, check=True).stdout.split()


def test_importing_and_constructing_loads_nothing_that_is_generated() -> None:
    assert (
        _loaded("from fanscribe import Fanscribe, AsyncFanscribe; Fanscribe('the-key'); AsyncFanscribe('the-key')")
        == []
    )


def test_a_start_loads_little_and_a_first_call_the_rest() -> None:
    """Raise a number on purpose only: each module is a part of how long a command takes to start."""
    script = """
import sys, uuid, httpx
sys.modules["msgspec"] = sys.modules["opentelemetry"] = None
http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json={"data": []})))
http.get("https://api.example").json()
before = set(sys.modules)

def loaded():
    names = [name.partition(".")[0] for name in set(sys.modules) - before]
    ours = [name for name in names if name.startswith("fanscribe")]
    print(len(ours), *sorted({*names} - {*ours} - {"_uuid", "platform"}))

import fanscribe
loaded()
fans = fanscribe.Fanscribe("the-key", http_client=http)
loaded()
fans.onlyfans.chats.list("acct_1")
loaded()
"""

    lines = python("-c", script, check=True).stdout.splitlines()

    assert lines == [
        "3",
        "16 _heapq _queue heapq queue",
        "66 _contextvars _heapq _queue attr attrs concurrent contextvars heapq queue",
    ]


@pytest.mark.parametrize("status", [200, 404])
def test_a_first_call_loads_nothing_of_what_only_sign_ins_need(status: int) -> None:
    script = f"""
import contextlib, sys, httpx, fanscribe
http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response({status}, json={{"data": []}})))
with contextlib.suppress(fanscribe.NotFound):
    fanscribe.Fanscribe("the-key", http_client=http).onlyfans.chats.list("acct_1")
print(*(name for name in sys.modules if name.startswith("fanscribe._signin.")))
"""

    loaded = python("-c", script, check=True).stdout.split()

    # What is left is what the public methods of a platform name in their signatures, or are made of.
    assert {name.rpartition(".")[2] for name in loaded} == {
        "attempt",
        "attempt_api",
        "credentials",
        "polling",
        "processing_kind",
        "start",
        "status",
    }


def test_a_switch_loads_its_platform_its_operations_and_the_models_that_it_sends() -> None:
    script = """
from fanscribe import EmailPassword, Fanscribe
from fanscribe.sandbox import Sandbox
with Sandbox() as box, Fanscribe(box.api_key, base_url=box.url) as fans:
    box.account("acct_1")
    fans.onlyfans.switch_credentials("acct_1", EmailPassword("a@example.com", "x"))
"""
    loaded = _loaded(script)

    assert not [name for name in loaded if name.startswith("fanscribe_api.fansly")]
    assert [name for name in loaded if ".resources." in name] == ["fanscribe_api.onlyfans.resources.authentication"]
    models = {name.partition(".models.")[2] for name in loaded if ".models." in name}
    # It is also asked whether its answer documents an error.
    assert models == {"update_authentication_credentials"}
    assert len(loaded) < 25


def test_what_is_not_there_is_said() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = fanscribe.Nothing  # type: ignore[attr-defined]


@pytest.mark.parametrize("package", ["facade/fanscribe", "generated/fanscribe_api"])
def test_both_packages_are_typed(package: str) -> None:
    assert (ROOT / package / "py.typed").exists()


FACADE = ROOT / "facade/fanscribe"


def _imports(path: Path) -> set[str]:
    """Return the imports of a module, annotations included; `from a import b` is a.b, module or not."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def _names(package: str, imports: set[str]) -> set[str]:
    return {name for name in imports if name == package or name.startswith(f"{package}.")}


def _module(path: Path) -> str:
    return ".".join(("fanscribe", *path.relative_to(FACADE).with_suffix("").parts)).removesuffix(".__init__")


SENDING = {
    "fanscribe._core.connections",
    "fanscribe._core.network_errors",
    "fanscribe._core.proxies",
    "fanscribe._core.responses",
    "fanscribe._core.step_timeout",
    "fanscribe._core.trailing_data",
    "fanscribe._core.transport",
}


def test_only_what_sends_and_the_options_import_httpx() -> None:
    knowing = {_module(path) for path in FACADE.rglob("*.py") if _names("httpx", _imports(path))}

    # The transport takes what it needs from the library of its client: httpx, or httpx2.
    without = {"fanscribe._core.transport", "fanscribe._core.trailing_data"}
    assert knowing == SENDING - without | {"fanscribe._core.options"}


@pytest.mark.parametrize("room", ["_signin", "_platforms", "roster"])
def test_the_rules_import_nothing_that_sends(room: str) -> None:
    for path in (FACADE / room).glob("*.py"):
        for name in ("httpx", *SENDING):
            assert not _names(name, _imports(path)), path


def _room(module: str) -> str:
    # Public, as the errors are that hold a status; both rooms are made of them.
    return module if module == "fanscribe._signin.status" else ".".join(module.split(".")[:2])


@pytest.mark.parametrize("name", [str, _room], ids=["modules", "rooms"])
def test_nothing_is_imported_by_what_it_imports(name: Callable[[str], str]) -> None:
    modules = {_module(path): _imports(path) for path in FACADE.rglob("*.py") if path != FACADE / "__init__.py"}
    graph: dict[str, set[str]] = {name(module): set() for module in modules}
    for module, imports in modules.items():
        known = (each if each in modules else each.rpartition(".")[0] for each in imports)
        graph[name(module)] |= {name(each) for each in known if each in modules} - {name(module)}

    tuple(graphlib.TopologicalSorter(graph).static_order())


def test_what_is_generated_and_the_scripts_do_not_know_the_facade() -> None:
    for path in (*(ROOT / "scripts").rglob("*.py"), *(ROOT / "generated").rglob("*.py")):
        # The types of a client's attributes are the facade's; nothing of it is imported when the list is.
        if path != ROOT / "generated/fanscribe_platforms/attributes.py":
            assert not _names("fanscribe", _imports(path)), path
    for path in (ROOT / "scripts").rglob("*.py"):
        assert not _names("fanscribe_api", _imports(path)), path


def _words(path: Path) -> str:
    """Return the code of a module without its docstrings and comments."""
    tree = ast.parse(path.read_text())
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and ast.get_docstring(
            node
        ):
            node.body[0] = ast.Pass()
    return ast.unparse(tree).lower()


def test_a_platform_without_sign_ins_is_named_in_its_own_file_alone() -> None:
    modules = [*FACADE.rglob("*.py"), *(ROOT / "scripts").rglob("*.py"), *(ROOT / "docs/_ext").glob("*.py")]
    words = {path: _words(path) for path in modules}

    for platform in PLATFORMS:
        if not has_sign_ins(platform):
            own = FACADE / "_platforms" / f"{platform}.py"
            assert [path for path, text in words.items() if platform in text] == [own]


def _documented() -> list[tuple[str, Any]]:
    """Every public class, function and method, with what it does and by which name."""
    found: list[tuple[str, Any]] = []
    for module in (fanscribe, roster, webhooks):
        for name in module.__all__:
            value = getattr(module, name)
            if inspect.isclass(value):
                members = [
                    (each, inspect.getattr_static(value, each)) for each in dir(value) if not each.startswith("_")
                ]
                methods = [each for each, kind in members if inspect.isfunction(kind) or isinstance(kind, StepMethod)]
                found += [
                    (f"{name}.{each}", getattr(value, each)) for each in methods if _is_ours(getattr(value, each))
                ]
            if inspect.isfunction(value):
                found.append((name, value))
    return found


def _is_ours(function: Any) -> bool:
    return str(getattr(function, "__module__", "")).startswith("fanscribe.")


@pytest.mark.parametrize(("name", "function"), _documented(), ids=lambda each: each if isinstance(each, str) else "")
def test_a_docstring_gives_units_and_what_is_raised(name: str, function: Any) -> None:
    docstring = inspect.getdoc(function) or ""
    parameters = set(inspect.signature(function).parameters)

    assert docstring, name
    if parameters & {"timeout", "max_age", "every", "tolerance", "total_timeout"}:
        assert re.search(r"second|as for|those of|each is as", docstring), name
    if re.search(
        r"^\s+raise \w|check_|yield Send|yield from (?:self\._exchange|listed)",
        inspect.getsource(function),
        re.MULTILINE,
    ):
        assert re.search(r"[Rr]aises|as for the client", docstring), name
