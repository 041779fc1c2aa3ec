.DEFAULT_GOAL := help
.PHONY: help setup engine pull generate verify drift accept update resolve verdict check-update hand-over take-over demo test test-lowest coverage mutants contact bench docs pages links lint format clean check-tag newest-tag api dist check-dist

PYTHON ?= python3
# The default Python has .venv. One that is named by PYTHON= has a .venv of its version next to it.
ifeq ($(origin PYTHON),file)
VENV := .venv
else
VENV := .venv-$(shell $(PYTHON) -c 'import sys; print("%d.%d" % sys.version_info[:2])')
endif
WANTED := '.[dev]'
PY := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)/python
ENGINE := 1.7.12
TESTS ?=
SEED ?= 1
READY := $(VENV)/.ready

# The tests start hundreds of processes that import the same modules: without bytecode, each of them compiles these again.
export PYTHONDONTWRITEBYTECODE :=

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(READY) ## create .venv (or, with PYTHON=python3.14, .venv-3.14) with everything that the other targets need; nothing when up to date

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "fanscribe needs Python 3.11 or later; set PYTHON=")'
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check --editable $(WANTED)
	@touch $@

engine: ## install a Restate server for the tests of fanscribe.restate into .cache/engine (needs npm)
	@npm install --silent --no-audit --no-fund --no-save --ignore-scripts --prefix .cache/engine @restatedev/restate-server@$(ENGINE)

pull: setup ## fetch the published documents and write what changed
	$(PY) scripts/specs.py pull

generate: setup ## regenerate generated/ from openapi/
	$(PY) scripts/specs.py generate

verify: setup ## check that generated/ matches openapi/
	$(PY) scripts/specs.py verify

drift: setup ## show what the provider has published since, ranked by what it breaks; changes no tracked file
	@$(PY) scripts/specs.py drift; code=$$?; test $$code -ne 1 -a $$code -ne 2 -a $$code -ne 5

accept: setup ## accept changes of the last drift or update: FINGERPRINTS="2dbbd62354f1 …" REASON="nobody reads it"
	@$(PY) scripts/specs.py accept $(FINGERPRINTS) --reason '$(subst ','\'',$(REASON))'

update: setup ## drift, then update: pull, generate, draft the changelog, lint, test; ALLOW_TITLE=1 for documents with another title
	@rm -f .cache/drift/passed
	@# 3: additive, 4: breaking, 5: some document could not be fetched, and the others were taken in.
	$(PY) scripts/specs.py update $(if $(ALLOW_TITLE),--allow-title); code=$$?; test $$code -ne 1 -a $$code -ne 2
	@$(MAKE) --no-print-directory lint test
	@touch .cache/drift/passed
	@$(MAKE) --no-print-directory check-update

resolve: setup ## resolve the conflicts of two updates in a merge or rebase: documents, code, changelog
	@$(PY) scripts/specs.py resolve

verdict: ## print the result of the last drift in one word: none, docs, additive or breaking
	@echo "verdict=$$(cat .cache/drift/verdict 2>/dev/null || echo unknown)"

check-update: ## fail unless the last update passed with every document, and every breaking change is accepted
	@test -e .cache/drift/passed || { echo "the update did not pass" >&2; exit 1; }
	@test ! -s .cache/drift/missing || { cat .cache/drift/missing >&2; exit 1; }
	@! grep -qx breaking .cache/drift/verdict || { echo "breaking: see .cache/drift/report.md" >&2; exit 1; }

hand-over: ## pack the last update for the job that opens the pull request, into .cache/handover
	@$(PYTHON) scripts/handover.py pack

take-over: ## check what hand-over has packed, and apply it
	@$(PYTHON) scripts/handover.py take

demo: setup ## play five sign-ins against a sandbox on this machine
	$(PY) -m fanscribe.sandbox.demo

# If a hung test ends its worker, the run ends: with groups, the other workers would wait for it for ever.
SPREAD = -n auto --dist loadgroup --no-loadscope-reorder --max-worker-restart 0

test: setup ## run the test suite; TESTS="tests/generated …" runs a part of it
	$(PY) -m pytest $(SPREAD) --durations 20 $(TESTS)

contact: setup ## play the first day with documents as rich as the real ones, in a copy of this checkout; SEED=7 for others
	$(PY) tests/contact.py --seed $(SEED)

# They test rules that no dependency affects.
SLOW := $(addprefix --ignore=tests/facade/test_,soak.py machine.py adversary.py)
test-lowest: setup ## run the tests of what is shipped, less the slow ones, with the lowest dependencies that are allowed
	@mkdir -p .cache
	$(PY) scripts/lowest.py > .cache/lowest.txt
	@$(MAKE) --no-print-directory setup VENV=$(VENV)-lowest WANTED="'.[tests]' --constraint .cache/lowest.txt"
	$(subst $(VENV),$(VENV)-lowest,$(PY)) -m pytest $(SPREAD) tests/facade tests/generated $(SLOW)

coverage: setup ## run the test suite, and print which lines and branches of facade/ and scripts/ it runs
	@rm -rf .cache/coverage
	$(PY) -m coverage run -m pytest $(SPREAD)
	@$(PY) -m coverage combine --quiet
	$(PY) -m coverage report

mutants: setup ## change the rules one at a time, and list the changes that no test notices (MODULES="retries rate_limit": only there)
	$(PY) tests/mutants.py $(MODULES)

bench: setup ## measure against bare httpx and the provider's own SDK, into docs/benchmarks.md
	$(PY) tests/benchmarks.py

docs: setup ## build the site into docs/_build
	$(PY) -m sphinx -W --keep-going -q -j auto -d .cache/doctrees docs docs/_build

pages: setup ## play the walk-through in docs/drift.md again, and take the pictures of the command
	$(PY) tests/walkthrough.py
	$(PY) tests/pictures.py

links: setup ## request every address that the pages link to (docs/links.txt), and list those that are gone
	@$(PY) scripts/links.py

lint: setup ## ruff (rules and format), spelling, mypy --strict (tests too), and a type for all that fanscribe exports
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m codespell_lib
	$(PY) -m mypy
	@# pyright uses the first Python in PATH. The types of rich and typer are not checked here.
	PATH="$(abspath $(dir $(PY))):$$PATH" $(PY) -m pyright --ignoreexternal --verifytypes fanscribe

format: setup ## let ruff fix what it can
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

check-tag: setup ## check that the tag of this commit is the version in pyproject.toml, with a section in the changelog
	$(PY) scripts/api.py check-tag

newest-tag: ## print the tag of the newest release
	@echo "newest=$$(git -c versionsort.suffix=rc tag --list 'v*' --sort=-version:refname | head -n 1)"

api: setup ## compare the public API with that of the last release
	$(PY) scripts/api.py

dist: setup ## build the sdist and the wheel into dist/, and check them
	rm -rf dist
	$(PY) -m build --outdir dist
	$(PY) -m twine check --strict dist/*

check-dist: ## install the files in dist/ into clean environments, and use them
	$(PYTHON) scripts/check_dist.py

clean: ## remove everything that the other targets made
	rm -rf .venv .venv-* .cache dist docs/_build docs/reference .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
