"""Every model can be imported from the package of the models, and only its module is loaded for that."""

import ast
from importlib import import_module
from pathlib import Path

import pytest
from fanscribe._platforms import catalogue
from support.patience import python


def _defined(module: Path) -> list[str]:
    nodes = ast.parse(module.read_text()).body
    names = [[node.name] if isinstance(node, ast.ClassDef) else [] for node in nodes]
    assigned = [
        [each.id for each in node.targets if isinstance(each, ast.Name)]
        for node in nodes
        if isinstance(node, ast.Assign)
    ]
    return [name for found in (*names, *assigned) for name in found]


@pytest.mark.parametrize("platform", catalogue.PLATFORMS)
def test_every_model_is_where_one_looks(platform: str) -> None:
    models = import_module(f"fanscribe_api.{platform}.models")
    shared = import_module(f"fanscribe_api.{platform}.models.shared")
    own = {path.stem: _defined(path) for path in Path(models.__path__[0]).glob("*.py") if path.stem != "__init__"}

    assert own
    for stem, names in own.items():
        module = import_module(f"fanscribe_api.{platform}.models.{stem}")
        for name in names:
            assert getattr(models, name) is getattr(module, name)
    for name in shared.MODULES:
        assert getattr(models, name) is getattr(shared, name)


def test_a_name_that_is_no_model_is_missing() -> None:
    models = import_module("fanscribe_api.onlyfans.models")

    with pytest.raises(AttributeError, match=r"'fanscribe_api.onlyfans.models' has no attribute 'ListChatz'"):
        _ = models.ListChatz


def test_the_import_of_one_model_loads_no_other() -> None:
    program = (
        "import sys; from fanscribe_api.onlyfans.models import ListChats;"
        "print(*(each for each in sys.modules if each.startswith('fanscribe_api.onlyfans.models.')))"
    )

    assert python("-c", program, check=True).stdout.split() == ["fanscribe_api.onlyfans.models.list_chats"]
