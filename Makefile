# Everything that one needs on a machine with Python 3.11 and make: `make demo`, `make test`.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/pip --disable-pip-version-check --quiet --no-input
# Tests write many small databases: in memory where the machine offers that.
SCRATCH := $(shell test -w /dev/shm && echo /dev/shm || echo /tmp)
ROOMS := bot handlers storage scheduling domain words sandbox

.PHONY: all demo test lint format types contracts postgres opposite browser foreign bench week clean

all: $(VENV)/.runs

$(VENV)/.runs: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; say which: make PYTHON=/path/to/python3.11"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.tests: $(VENV)/.runs
	$(PIP) install --constraint constraints.txt --editable '.[dev]'
	@touch $@

demo: $(VENV)/.runs
	@$(BIN)/sinergi demo

test: $(VENV)/.tests
	TMPDIR=$(SCRATCH) $(BIN)/pytest -m "not browser" -n 2

lint: $(VENV)/.tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(VENV)/.tests
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(VENV)/.tests
	$(BIN)/mypy $(ROOMS) tests

contracts: $(VENV)/.tests
	$(BIN)/lint-imports --no-cache

# TEST_POSTGRES_URL names a server on which databases may be made.
postgres: $(VENV)/.tests
	TMPDIR=$(SCRATCH) $(BIN)/pytest -m "not browser" -k postgresql -n 2

# Needs a Chromium (CHROMIUM names it); pictures are left in artifacts/.
browser: $(VENV)/.tests
	$(PIP) install --constraint constraints.txt --editable '.[browser]'
	TMPDIR=$(SCRATCH) $(BIN)/pytest -m browser

# The stories once more where every guess about Telegram is wrong.
OPPOSITE := spine units roles menus hosting posts calendar boards flood ten_minutes every_call strange_updates clock_skew
opposite: $(VENV)/.tests
	TMPDIR=$(SCRATCH) SANDBOX_RULES=opposite $(BIN)/pytest -n 2 $(OPPOSITE:%=tests/test_%.py)

# One story against a Bot API server that is not ours; needs node and npm.
foreign: $(VENV)/.tests
	cd tests/foreign && npm ci --no-audit --no-fund
	TMPDIR=$(SCRATCH) $(BIN)/pytest tests/test_foreign_server.py

bench: $(VENV)/.tests
	$(BIN)/python -m tests.bench

# The week of a 60-member unit, with the counters that the budgets are about.
week: $(VENV)/.tests
	TMPDIR=$(SCRATCH) $(BIN)/pytest tests/test_week.py -s

clean:
	rm -rf $(VENV) artifacts *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
