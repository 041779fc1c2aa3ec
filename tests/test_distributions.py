"""The wheel and the sdist are built and used: neither lacks what the checkout has."""

import os
import re
import subprocess
import tomllib
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import fanscribe
import pytest
from command import NEEDED
from fanscribe_platforms import PREFIXES
from support.patience import python

# One worker makes once what all of these read.
pytestmark = pytest.mark.xdist_group("distributions")

ROOT = Path(__file__).parent.parent
FOLDERS = ("facade", "generated", "openapi", "scripts", "tests", "docs", "examples")
# Written by other programs, into a checkout too.
WRITTEN = {"__pycache__", "_build", "reference"}
# Tests of each kind: of the facade, of what is generated, and of what generates it. What they test is the same in the sdist.
FAST = ("tests/facade/test_credentials.py", "tests/generated/test_clients.py", "tests/scripts/test_committed.py")


def _run(*arguments: str, cwd: Path, path: list[Path], **more: str) -> str:
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, path)), "PYTHONDONTWRITEBYTECODE": "1", **more}
    run = python(*arguments, cwd=cwd, env=env)
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


def test_the_demo_runs_from_the_wheel(built: Path, tmp_path: Path) -> None:
    [wheel] = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {
        "fanscribe",
        "fanscribe_api",
        "fanscribe_build",
        "fanscribe_platforms",
        f"fanscribe-{fanscribe.__version__}.dist-info",
    }
    assert (tmp_path / "fanscribe" / "py.typed").exists()
    assert (tmp_path / "fanscribe_api" / "py.typed").exists()
    assert (tmp_path / "fanscribe_platforms" / "py.typed").exists()

    where = _run(
        "-c",
        "import fanscribe, fanscribe_api; print(fanscribe.__file__, fanscribe_api.__file__)",
        cwd=tmp_path,
        path=[tmp_path],
    )
    assert where.count(str(tmp_path)) == 2
    assert "signed in" in _run("-m", "fanscribe.sandbox.demo", cwd=tmp_path, path=[tmp_path])


def test_a_client_of_another_api_is_built_from_the_wheel(built: Path, tmp_path: Path) -> None:
    [wheel] = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "wheel")
    raw = ROOT / "tests" / "data" / "scribe" / "one-tag.yaml"
    # Only what is in the wheel, whatever this checkout has.
    run = [*("-P", "-m", "fanscribe_build.command", str(raw)), "--into", str(tmp_path / "shop")]

    output = _run(*run, cwd=tmp_path, path=[tmp_path / "wheel"])

    assert output == f"{tmp_path / 'shop'} written: 8 operations in 4 tags; 7 answers undocumented\n"
    use = "import shop; print(type(shop.Client().seller.orders).__name__)"
    assert _run("-c", use, cwd=tmp_path, path=[tmp_path]) == "SellerOrdersResource\n"


def test_the_command_that_builds_clients_names_the_extra_that_it_needs(built: Path, tmp_path: Path) -> None:
    [wheel] = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)

    run = python("-I", "-S", tmp_path / "fanscribe_build" / "command.py", "--help", cwd=tmp_path)

    assert run.returncode == 1
    assert run.stderr.startswith("fanscribe-build requires openapi_python_client, ")
    assert run.stderr.endswith(": pip install 'fanscribe[build]'\n")


def test_the_command_looks_for_every_package_of_its_extra() -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]["build"]
    distributions = packages_distributions()
    found = {name.lower().replace("_", "-") for module in NEEDED for name in distributions[module]}

    assert found == {each.partition("==")[0].lower() for each in wanted}


def test_the_sdist_has_every_file_that_the_code_and_its_tests_need(sdist: Path) -> None:
    if (ROOT / ".git").exists():
        # Not what other programs leave in a checkout.
        listed = subprocess.run(["git", "ls-files", "-z", *FOLDERS], cwd=ROOT, capture_output=True, check=True)
        names = listed.stdout.decode().strip("\0").split("\0")
    else:
        paths = [path.relative_to(ROOT) for name in FOLDERS for path in (ROOT / name).rglob("*") if path.is_file()]
        names = [path.as_posix() for path in paths if not WRITTEN & {*path.parts}]

    assert len(names) > len(FOLDERS)
    assert [name for name in names if not (sdist / name).exists()] == []
    assert [name for name in names if (sdist / name).read_bytes() != (ROOT / name).read_bytes()] == []


def test_tests_pass_in_the_unpacked_sdist(sdist: Path) -> None:
    # Hypothesis need not learn Unicode anew for it.
    output = _run(
        "-m", "pytest", "-q", "-p", "no:cacheprovider", "--assert=plain", *FAST,
        cwd=sdist, path=[sdist / "facade", sdist / "generated"],
        FANSCRIBE_EXAMPLES="10", HYPOTHESIS_STORAGE_DIRECTORY=str(ROOT / ".hypothesis"),
    )  # fmt: skip

    assert int(re.findall(r"(\d+) passed", output)[0]) > 100


def test_the_version_is_that_of_the_project() -> None:
    text = (ROOT / "pyproject.toml").read_text()

    assert f'version = "{fanscribe.__version__}"' in text


def test_the_site_of_the_unpacked_sdist_has_every_operation_and_error(sdist: Path, site: Path) -> None:
    assert not (sdist / "docs/_build").exists()
    for platform in PREFIXES:
        tags = {path.stem for path in (sdist / "generated/fanscribe_api" / platform / "resources").glob("[!_]*.py")}
        assert tags <= {path.stem for path in (site / "reference" / platform).glob("*.html")}
    chats = (site / "reference/onlyfans/chats.html").read_text()
    assert "fans.onlyfans.chats.list" in chats
    assert "/api/{account}/chats" in chats
    errors = (site / "reference/errors.html").read_text()
    assert errors.count("What to do:") >= 30
    # Nothing is fetched from elsewhere by a page.
    for page in site.rglob("*.html"):
        assert not re.search(
            r'<(?:script|link|img)(?! rel="canonical")[^>]+(?:src|href)="https?://', page.read_text()
        ), page
