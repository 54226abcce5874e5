# `make` lists the commands. Each installs what it needs; only Python >= 3.11 and make are required. Everything is
# installed in this directory; uv, pip and npm keep their downloads in their own caches (~/.cache/uv, ~/.cache/pip, ~/.npm).
.DEFAULT_GOAL := help
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

export UV_PYTHON_DOWNLOADS := never
export UV_PROJECT_ENVIRONMENT := $(VENV)
# The tests start the command many times; without compiled modules most of that time would be compilation.
export UV_COMPILE_BYTECODE := 1
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help setup run demo test test-sqlite test-postgres thorough fuzz races faults soak check check-latest format lint types contracts schema schema-check graph graph-check schema-changes schema-baseline \
	migration migration-check migrate graphiql pgbouncer bench bench-peers conformance clean

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(VENV)/.ready ## Install everything into .venv

$(VENV)/.ready: pyproject.toml uv.lock
	@$(PYTHON) scripts/install.py
	@touch $@

run: setup ## Serve a demo with changing data on 127.0.0.1:8000, on SQLite
	@$(BIN)/python frontend/build.py --optional
	@$(BIN)/planificador serve --demo

demo: setup ## Fill an empty database with the demo's data
	@$(BIN)/planificador demo

test: setup graphiql-if-possible ## Run the tests, about half of them on each database, in some minutes
	@$(BIN)/pytest -q --database=both --in-turn

test-sqlite: setup
	@$(BIN)/pytest --database=sqlite -m "not no_database"

test-postgres: setup
	@$(BIN)/pytest --database=postgres -m "not no_database"

thorough: setup ## Run what the suite leaves out: tests on the other database, and all where it tries some of a kind
	@PLANIFICADOR_THOROUGH=1 $(BIN)/pytest -q --database=both --in-turn

fuzz: setup ## Try many random operations, and compare the planner with the resolvers: make fuzz examples=1000
	@for database in sqlite postgres; do \
		PLANIFICADOR_FUZZ=$(or $(examples),1000) $(BIN)/pytest --database=$$database \
			tests/api/test_fuzz.py tests/planner/test_differential.py tests/planner/test_computed_fields.py \
			tests/planner/test_orders.py tests/planner/test_relation_filters.py \
			tests/planner/test_mutation_differential.py || exit; done

races: setup ## Let many requests compete for the same rows: make races count=1000
	@for database in sqlite postgres; do \
		PLANIFICADOR_RACES=$(or $(count),250) $(BIN)/pytest --database=$$database tests/races || exit; done

faults: setup ## Kill servers in the middle of mutations, and check what is left: make faults count=1000 seed=7
	@seed=$(or $(seed),$$(od -An -N4 -tu4 /dev/urandom | tr -d ' ')); echo "seed $$seed"; \
	for database in sqlite postgres; do \
		PLANIFICADOR_FAULTS=$(or $(count),1000) PLANIFICADOR_FAULTS_SEED=$$seed \
			$(BIN)/pytest --database=$$database tests/faults || exit; done

soak: setup ## Let servers work for minutes, and see that nothing fails or grows: make soak minutes=10 workers="1 2"
	@$(BIN)/python -m tests.soak --minutes $(or $(minutes),10) --workers $(or $(workers),1) $(if $(write),--write)

# Uses an environment and a lock file of its own; .venv and uv.lock are not changed.
check-latest: setup ## Run the tests with the newest versions that pyproject.toml allows
	@rm -rf .latest && mkdir .latest && cp -R backend tests scripts migrations frontend examples docs deploy pyproject.toml hatch_build.py README.md \
		CHANGELOG.md LICENSE Makefile schema.graphql uv.lock .gitignore .ci .latest/
	@PATH="$$PATH:$(CURDIR)/.tools/bin"; cd .latest && export UV_PROJECT_ENVIRONMENT=.venv && \
		uv sync --upgrade --quiet --python $(PYTHON) && touch .venv/.ready && \
		$(MAKE) --no-print-directory types test

check: setup format-check lint types contracts schema-check graph-check schema-changes migration-check test thorough ## Run all checks, and all tests on both databases

format: setup ## Format the code
	@$(BIN)/ruff format backend tests frontend scripts hatch_build.py
	@$(BIN)/ruff check --fix --quiet backend tests frontend scripts hatch_build.py

.PHONY: format-check graphiql-if-possible
format-check: setup
	@$(BIN)/ruff format --check backend tests frontend scripts hatch_build.py

lint: setup ## Run the linter
	@$(BIN)/ruff check backend tests frontend scripts hatch_build.py

types: setup ## Check the types
	@$(BIN)/mypy

contracts: setup ## Check that packages depend in one direction
	@$(BIN)/lint-imports

schema: setup ## Write schema.graphql from the code
	@$(BIN)/planificador schema > schema.graphql

schema-check: setup
	@$(BIN)/planificador schema | diff -u schema.graphql - || \
		{ echo "schema.graphql differs from the code; run: make schema"; exit 1; }

migration: setup ## Write a migration for both databases: make migration name=what_it_does
	@$(BIN)/python -m planificador.db.migrations.make $(or $(name),$(error name the migration: make migration name=...)) $(options)

graph: setup ## Write docs/graph.md from the models, docs/states.md and docs/rights.md from their tables
	@$(BIN)/python scripts/graph_document.py > docs/graph.md
	@$(BIN)/python scripts/states_document.py > docs/states.md
	@$(BIN)/python scripts/rights_document.py > docs/rights.md

graph-check: setup
	@$(BIN)/python scripts/graph_document.py | diff -u docs/graph.md - || \
		{ echo "docs/graph.md differs from the models; run: make graph"; exit 1; }
	@$(BIN)/python scripts/states_document.py | diff -u docs/states.md - || \
		{ echo "docs/states.md differs from the rules of states; run: make graph"; exit 1; }
	@$(BIN)/python scripts/rights_document.py | diff -u docs/rights.md - || \
		{ echo "docs/rights.md differs from the table of rights; run: make graph"; exit 1; }

schema-changes: setup ## Check that breaking changes of the schema since the last release are in the changelog
	@$(BIN)/python scripts/schema_changes.py

schema-baseline: setup ## At a release: make the present schema the one that later changes are compared with
	@$(BIN)/python scripts/schema_changes.py --release
	@cp schema.graphql docs/schema-baseline.graphql

migration-check: setup
	@$(BIN)/python -m planificador.db.migrations.make --check

migrate: setup ## Apply pending migrations to the database
	@$(BIN)/planificador migrate

graphiql: setup ## Build the bundled GraphiQL (needs the package registries, not Node)
	@$(BIN)/python frontend/build.py

pgbouncer: setup ## Install pgbouncer for its tests, from the packages of Debian, without root
	@mkdir -p .tools/pgbouncer && cd .tools/pgbouncer && apt-get download -qq pgbouncer libc-ares2 libevent-2.1-7 && \
		for package in *.deb; do dpkg -x "$$package" .; done

graphiql-if-possible: setup
	@$(BIN)/python frontend/build.py --optional

bench: setup ## Run the benchmark, or some of it: make bench parts="reads herd"
	@$(BIN)/python -m tests.bench $(if $(parts),--only $(parts))

bench-peers: ## Install PostGraphile for the benchmark (needs npm)
	@cd tests/bench/peers && npm ci --no-audit --no-fund --loglevel=error

conformance: setup ## Run public test suites, client libraries and the quick benchmark, on each database: make conformance suites="urql"
	@$(BIN)/python -m tests.conformance $(if $(databases),--databases $(databases)) $(if $(suites),--suites $(suites))

clean: ## Remove everything that was installed or built in this directory
	@rm -rf $(VENV) .tools .latest tests/bench/peers/node_modules tests/conformance/node_modules tests/conformance/.documented \
		frontend/node_modules frontend/.node* backend/planificador/web/graphiql examples/spa/node_modules examples/spa/dist examples/spa/src/gql
