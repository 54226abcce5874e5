# `make` lists the commands. Each sets up what it needs: a machine with Python >= 3.11 and make is enough. Everything is
# installed in this folder; uv, pip and npm keep their downloads in their own caches (~/.cache/uv, ~/.cache/pip, ~/.npm).
.DEFAULT_GOAL := help
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PYTEST = $(BIN)/pytest

export UV_PYTHON_DOWNLOADS := never
export UV_PROJECT_ENVIRONMENT := $(VENV)
# The tests start the command again and again: compiling everything each time takes longer than what it does.
export UV_COMPILE_BYTECODE := 1
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help setup run demo test test-sqlite test-postgres test-once fuzz check check-latest format lint types contracts schema schema-check \
	migration migration-check migrate graphiql bench bench-peers conformance clean

help: ## Say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(VENV)/.ready ## Install everything into .venv

$(VENV)/.ready: pyproject.toml uv.lock
	@$(PYTHON) scripts/install.py
	@touch $@

run: setup ## Serve on 127.0.0.1:8000 with a living demo, on an embedded database
	@$(BIN)/python frontend/build.py --optional
	@$(BIN)/planificador serve --demo

demo: setup ## Fill an empty database with the demo's data
	@$(BIN)/planificador demo

test: setup graphiql-if-possible ## Run all tests, on SQLite and on PostgreSQL, side by side
	@echo "Running the tests in three parts, side by side. The report of each part follows when it has ended."
	@$(MAKE) --no-print-directory -k -j3 --output-sync=target PYTEST="$(BIN)/pytest -q --progress-fd=3" \
		test-postgres test-sqlite test-once 3>&1

test-sqlite: setup
	@$(PYTEST) --database=sqlite -m "not no_database"

test-postgres: setup
	@$(PYTEST) --database=postgres -m "not no_database"

# What opens no database is the same on both: once is enough.
test-once: setup
	@$(PYTEST) -m no_database

fuzz: setup ## Ask the planner and the resolvers the same at random, at length: make fuzz examples=1000
	@for database in sqlite postgres; do \
		PLANIFICADOR_FUZZ=$(or $(examples),1000) $(BIN)/pytest --database=$$database tests/planner/test_differential.py || exit; done

# Into an environment and a lock of its own: .venv and uv.lock stay as they are.
check-latest: setup ## Run the tests with the newest versions that pyproject.toml allows
	@rm -rf .latest && mkdir .latest && cp -R backend tests scripts migrations frontend docs pyproject.toml hatch_build.py README.md \
		CHANGELOG.md LICENSE Makefile schema.graphql uv.lock .gitignore .ci .latest/
	@PATH="$$PATH:$(CURDIR)/.tools/bin"; cd .latest && export UV_PROJECT_ENVIRONMENT=.venv && \
		uv sync --upgrade --quiet --python $(PYTHON) && touch .venv/.ready && \
		$(MAKE) --no-print-directory types test

check: setup format-check lint types contracts schema-check migration-check test ## The gate: all that must hold

format: setup ## Format the code
	@$(BIN)/ruff format backend tests frontend scripts hatch_build.py
	@$(BIN)/ruff check --fix --quiet backend tests frontend scripts hatch_build.py

.PHONY: format-check graphiql-if-possible
format-check: setup
	@$(BIN)/ruff format --check backend tests frontend scripts hatch_build.py

lint: setup ## Look for mistakes
	@$(BIN)/ruff check backend tests frontend scripts hatch_build.py

types: setup ## Check all types
	@$(BIN)/mypy

contracts: setup ## Check that data flows downhill
	@$(BIN)/lint-imports

schema: setup ## Print the schema into schema.graphql
	@$(BIN)/planificador schema > schema.graphql

schema-check: setup
	@$(BIN)/planificador schema | diff -u schema.graphql - || \
		{ echo "schema.graphql is not what the code says: make schema"; exit 1; }

migration: setup ## Write a migration for both databases: make migration name=what_it_does
	@$(BIN)/python -m planificador.db.migrations.make $(or $(name),$(error say what it does: make migration name=...)) $(options)

migration-check: setup
	@$(BIN)/python -m planificador.db.migrations.make --check

migrate: setup ## Bring the database up to date
	@$(BIN)/planificador migrate

graphiql: setup ## Build the bundled GraphiQL (needs the registries, not Node)
	@$(BIN)/python frontend/build.py

graphiql-if-possible: setup
	@$(BIN)/python frontend/build.py --optional

bench: setup ## Measure what must be fast, as ratios
	@$(BIN)/python -m tests.bench

bench-peers: ## Install what the benchmark holds reads against (needs npm)
	@cd tests/bench/peers && npm ci --no-audit --no-fund --loglevel=error

conformance: setup ## Hold a server on each database against public suites and clients: make conformance suites="urql"
	@$(BIN)/python -m tests.conformance $(if $(databases),--databases $(databases)) $(if $(suites),--suites $(suites))

clean: ## Remove what was installed and built in this folder
	@rm -rf $(VENV) .tools .latest tests/bench/peers/node_modules tests/conformance/node_modules tests/conformance/.shown \
		frontend/node_modules frontend/.node* backend/planificador/web/graphiql
