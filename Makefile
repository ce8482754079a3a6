# `make run` leads the sample session, `make test` runs all tests; `make help` lists the rest.
# Whatever they need is set up in .venv first, and again only when the dependencies change.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

SAMPLE := slides/veilig-gehecht.yaml
TOUR := build/tour
VENV := .venv
BIN := $(VENV)/bin

# The first Python that is new enough; `make PYTHON=/path/to/python3` chooses another.
NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for name in python3 python3.13 python3.12 python3.11 python; do \
	$$name -c '$(NEW_ENOUGH)' >/dev/null 2>&1 && echo $$name && break; done)

# Every pip keeps to the pinned versions, the ones that pip starts to build a package included.
export PIP_CONSTRAINT := constraints.txt
export PIP_DISABLE_PIP_VERSION_CHECK := 1
INSTALL := $(BIN)/python -m pip install --quiet

.PHONY: help
help:  ## list what make can do
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

.PHONY: run
run: $(VENV)/program-is-installed  ## lead the sample session; without a display, take pictures of it
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		$(BIN)/presenter show $(SAMPLE); \
	else \
		echo "No display here: leading the session offscreen; see $(TOUR)/index.html."; \
		$(BIN)/presenter tour $(SAMPLE) $(TOUR); \
	fi

.PHONY: setup
setup: $(VENV)/tools-are-installed  ## the program and its development tools in .venv

.PHONY: test
test: $(VENV)/tools-are-installed  ## all tests, offscreen, under three minutes
	$(BIN)/pytest -n auto

.PHONY: check
check: $(VENV)/tools-are-installed  ## style, types, house rules, translations, samples, generated files
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/lint-imports
	$(BIN)/python scripts/check_translations.py
	$(BIN)/presenter check slides/*.yaml
	$(BIN)/python scripts/generate.py --check

# pytest's status 5 says that no test is marked `soak`.
.PHONY: soak
soak: $(VENV)/tools-are-installed  ## the long tests, at their full dose
	PRESENTER_DOSE=full $(BIN)/pytest -n auto -m soak || [ $$? -eq 5 ]

.PHONY: bench
bench: $(VENV)/tools-are-installed  ## measure speed and memory
	$(BIN)/python -m benchmarks

.PHONY: pictures
pictures: $(VENV)/tools-are-installed  ## make the README's pictures again
	$(BIN)/python scripts/pictures.py

.PHONY: references
references: $(VENV)/tools-are-installed  ## draw the reference pictures of all slide designs again
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.paint.references

.PHONY: generate
generate: $(VENV)/tools-are-installed  ## write the files that are made from the code
	$(BIN)/python scripts/generate.py

.PHONY: lock
lock: $(VENV)/program-is-installed  ## pin the newest versions of all dependencies
	$(INSTALL) '.[lock]'
	{ echo '# Made by "make lock": the versions that every install keeps to.'; \
		$(BIN)/uv pip compile --quiet --universal --all-extras --no-header --no-annotate \
			pyproject.toml; } > $(VENV)/constraints.txt
	mv $(VENV)/constraints.txt constraints.txt

.PHONY: clean
clean:  ## remove .venv and everything that was made here
	rm -rf $(VENV) build dist .hypothesis .import_linter_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/tools-are-installed: pyproject.toml constraints.txt | $(VENV)/program-is-installed
	@echo "Setting up the development tools in $(VENV) …"
	@$(INSTALL) --editable '.[dev]'
	@touch $@

$(VENV)/program-is-installed: pyproject.toml constraints.txt
	@[ -n "$(PYTHON)" ] && "$(PYTHON)" -c '$(NEW_ENOUGH)' || { echo "Presenter needs Python 3.11 or\
	 newer, which is not here: install it, or say where it is: make PYTHON=/path/to/python3" >&2; exit 1; }
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || { echo "Python's venv module is not here:\
	 on Debian and Ubuntu, install it with: apt install python3-venv" >&2; exit 1; }
	@echo "Setting up Presenter in $(VENV): the first time, about 100 MB is downloaded …"
	@"$(PYTHON)" -m venv $(VENV)
	@$(INSTALL) --editable .
	@$(BIN)/python scripts/check_system.py
	@touch $@
