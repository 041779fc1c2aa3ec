import gc
import os
import shutil
import signal
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fanscribe_api.runtime.call import fast_decoder
from fanscribe_platforms import PREFIXES
from hypothesis import HealthCheck, settings
from intake import document
from support.patience import PATIENCE, python

DATA = Path(__file__).parent / "data"
ROOT = Path(__file__).parent.parent

# Windows has no fcntl, with which scripts/ lock, and no /bin/sh: what is shipped is tested there, and how it is made is not.
collect_ignore = (
    ["scripts", "test_distributions.py", "test_makefile.py", "test_typing.py", "test_walkthrough.py"]
    if sys.platform == "win32"
    else []
)

# The tests of one platform, `test_PLATFORM….py`, go with it: no other test knows of it.
_PLATFORMS = Path(__file__).parent / "facade" / "platforms"
collect_ignore += [str(path) for path in _PLATFORMS.glob("test_*.py") if path.stem.split("_")[1] not in PREFIXES]

# Nothing here leaves the machine, and nothing is as wide or as colourful as the terminal that it was started in.
_TERMINAL = ("COLUMNS", "LINES", "FORCE_COLOR", "NO_COLOR")
for name in [each for each in os.environ if each.lower().endswith("_proxy") or each in _TERMINAL]:
    del os.environ[name]

# A shell has what it starts in the background ignore Ctrl-C and SIGQUIT, and nohup SIGHUP; every child of ours would inherit that.
for _name, _handler in (
    ("SIGINT", signal.default_int_handler),
    ("SIGQUIT", signal.SIG_DFL),
    ("SIGHUP", signal.SIG_DFL),
):
    if hasattr(signal, _name) and signal.getsignal(getattr(signal, _name)) is signal.SIG_IGN:
        signal.signal(getattr(signal, _name), _handler)

# Every client reads the certificates that it trusts, and no test trusts any: of one they are read in no time, of all of certifi's in 16 ms.
os.environ["SSL_CERT_FILE"] = str(DATA / "authority.pem")

# One search for all tests: as large as FANSCRIBE_EXAMPLES says, however slow the machine, and the same each time in CI.
settings.register_profile(
    "fanscribe",
    max_examples=int(os.environ.get("FANSCRIBE_EXAMPLES", "100")),
    deadline=None,
    derandomize="CI" in os.environ,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("fanscribe")


@pytest.fixture(scope="module", params=["json", "msgspec"])
def decoder(request: pytest.FixtureRequest) -> Iterator[str]:
    """The decoder of responses: with and without `fanscribe[fast]`."""
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "json":
            patch.setitem(sys.modules, "msgspec.json", None)
        fast_decoder.cache_clear()
        yield request.param
    fast_decoder.cache_clear()


@pytest.fixture
def small() -> bytes:
    """A published document with every quirk, as bytes."""
    return (DATA / "small.yaml").read_bytes()


@pytest.fixture
def small_document(small: bytes) -> dict[str, Any]:
    return document.parse(small)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and the wheel that is built from it; for the tests of the group `distributions`."""
    folder = tmp_path_factory.mktemp("dist")
    python("-m", "build", "--no-isolation", "--outdir", folder, ROOT, check=True)
    return folder


@pytest.fixture(scope="session")
def sdist(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the sdist holds, unpacked."""
    [archive] = built.glob("*.tar.gz")
    folder = tmp_path_factory.mktemp("sdist")
    with tarfile.open(archive) as file:
        file.extractall(folder, filter="data")
    [unpacked] = folder.iterdir()
    return unpacked


@pytest.fixture(scope="session")
def site(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site, built from the unpacked sdist without a warning, outside of it."""
    folder = tmp_path_factory.mktemp("site")
    # Other tests use the sdist as it is.
    source = shutil.copytree(sdist, tmp_path_factory.mktemp("pages") / "sdist")
    # Left from the build before a tag was renamed.
    stale = source / "docs" / "reference" / "onlyfans" / "renamed.md"
    stale.parent.mkdir(parents=True)
    stale.write_text("# In no list of pages\n")
    finished = python(
        *("-m", "sphinx", "-W", "--keep-going", "-q", "-j", "auto", "docs", folder),
        cwd=source,
        env=os.environ | {"PYTHONPATH": ""},
        timeout=2 * PATIENCE,
    )
    assert (finished.returncode, finished.stderr) == (0, "")
    return folder


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest: the soak tests, and what one worker runs in one piece."""
    items.sort(key=lambda item: (item.path.stem != "test_soak", item.get_closest_marker("xdist_group") is None))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Two for each core: many tests wait for sockets and processes, and not for the processor."""
    return 2 * (os.cpu_count() or 1)


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Leave the items, and what they have imported, to no collector: there are thousands, and none of them goes."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True, scope="module")
def _left_over() -> Iterator[None]:
    """Collect what the tests of a file have left, so that an error in it is theirs."""
    yield
    gc.collect()
