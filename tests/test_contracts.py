"""Each import contract of pyproject.toml detects a breach."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BREACHES = [
    ("Packages depend in one direction", "clientes/service.py", "import planificador.sesiones.models"),
    ("Packages depend in one direction", "core/data/use_cases/unit_of_work.py", "import planificador.clientes.models"),
    ("Packages depend in one direction", "api/context.py", "import planificador.settings"),
    ("Packages depend in one direction", "recordatorios/service.py", "import planificador.db"),
    (
        "Modules of a domain package depend in one direction",
        "sesiones/models.py",
        "import planificador.sesiones.service",
    ),
    (
        "Modules of a domain package depend in one direction",
        "recordatorios/service.py",
        "import planificador.recordatorios.watcher",
    ),
    (
        "Modules of core.model depend in one direction",
        "core/model/errors.py",
        "import planificador.core.model.validation",
    ),
    (
        "Modules of api.schema depend in one direction",
        "api/schema/mutations.py",
        "import planificador.api.schema.fields.clientes",
    ),
    (
        "Modules of api.schema.types depend in one direction",
        "api/schema/types/columns.py",
        "import planificador.api.schema.types.nodes",
    ),
    (
        "Modules of db.migrations depend in one direction",
        "db/migrations/files.py",
        "import planificador.db.migrations.runner",
    ),
    (
        "Fields of one domain package do not import those of another",
        "api/schema/fields/clientes.py",
        "import planificador.api.schema.fields.sesiones",
    ),
    ("Domain packages import neither GraphQL nor HTTP", "interacciones/service.py", "import strawberry"),
    (
        "Domain packages import neither GraphQL nor HTTP",
        "core/data/use_cases/repository.py",
        "import starlette.requests",
    ),
    ("Packages of core depend in one direction", "core/model/base.py", "import planificador.core.data.queries.query"),
    (
        "Packages of core.data depend in one direction",
        "core/data/queries/query.py",
        "import planificador.core.data.use_cases.repository",
    ),
    (
        "Modules of core.data.use_cases depend in one direction",
        "core/data/use_cases/unit_of_work.py",
        "import planificador.core.data.use_cases.merges",
    ),
    (
        "Modules of core.runtime depend in one direction",
        "core/runtime/clock.py",
        "import planificador.core.runtime.changes",
    ),
    (
        "Packages of the api depend in one direction",
        "api/planner/plan.py",
        "import planificador.api.execution.service",
    ),
    (
        "Modules of api.planner depend in one direction",
        "api/planner/plan.py",
        "import planificador.api.planner.planner",
    ),
    (
        "Modules of api.transports depend in one direction",
        "api/transports/sse.py",
        "import planificador.api.transports.http.endpoint",
    ),
    (
        "Modules of api.execution depend in one direction",
        "api/execution/request.py",
        "import planificador.api.execution.service",
    ),
    ("Modules of the server depend in one direction", "server/errors.py", "import planificador.server.rate_limiter"),
    ("Packages of db depend in one direction", "db/sqlite/engine.py", "import planificador.db.migrations.runner"),
    ("Packages of db depend in one direction", "db/failures.py", "import planificador.db.postgres.engine"),
    ("Only its adapter imports aerich", "db/migrations/files.py", "import aerich.utils"),
    ("Only its adapter imports aerich", "core/model/base.py", "import aerich"),
    ("Rules are pure", "contrataciones/rules.py", "import tortoise"),
    ("Rules are pure", "recordatorios/rules.py", "import asyncio"),
    ("Rules are pure", "core/model/zones.py", "import pydantic_settings"),
]
HEADING = re.compile(r"^(.+)\n-+$", re.MULTILINE)


def lint(folder: Path) -> str:
    """Return the output of lint-imports for the package under `folder`."""
    command = [
        str(Path(sys.executable).with_name("lint-imports")),
        "--no-cache",
        "--config",
        str(ROOT / "pyproject.toml"),
    ]
    process = subprocess.run(
        command,
        cwd=folder,
        env={"PYTHONPATH": f"{folder}{os.pathsep}{ROOT}", "COLUMNS": "300"},  # no line is broken
        capture_output=True,
        text=True,
        check=False,
    )
    return process.stdout + process.stderr


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("checkout")
    ignored = shutil.ignore_patterns("__pycache__", "graphiql")
    shutil.copytree(ROOT / "backend" / "planificador", folder / "planificador", ignore=ignored)
    return folder


@pytest.fixture(scope="module")
def broken(checkout: Path) -> dict[str, str]:
    """The report of lint-imports on the code with all the breaches at once, by the name of the contract."""
    sources = {module: (checkout / "planificador" / module).read_text() for _, module, _ in BREACHES}
    lines = {module: "".join(f"{breach}\n" for _, each, breach in BREACHES if each == module) for module in sources}
    for module, source in sources.items():
        (checkout / "planificador" / module).write_text(lines[module] + source)
    try:
        _, *sections = HEADING.split(lint(checkout).partition("Broken contracts")[2])
    finally:
        for module, source in sources.items():
            (checkout / "planificador" / module).write_text(source)
    return dict(zip(sections[::2], sections[1::2], strict=True))


@pytest.mark.parametrize(("contract", "module", "breach"), BREACHES)
def test_a_breach_of_a_contract_is_detected(broken: dict[str, str], contract: str, module: str, breach: str) -> None:
    importer = f"planificador.{module.removesuffix('.py').replace('/', '.')}"
    imported = breach.removeprefix("import ")
    if not imported.startswith("planificador."):
        imported = imported.partition(".")[0]  # the contracts know only the name of an installed package
    # A chain of one import: none of the other breaches has a part in it.
    assert re.search(rf"^- +{importer} -> {imported} \(l\.[^)]+\)\n$", broken[contract], re.MULTILINE)


@pytest.mark.parametrize(
    ("rule", "module", "breach"),
    [
        ("TID251", "db/sqlite/engine.py", "from tortoise.backends.sqlite.client import SqliteClient"),
        ("TID251", "core/data/queries/query.py", "import tortoise.connection"),
        ("SLF001", "db/postgres/engine.py", "def pool(client: object) -> object:\n    return client._pool"),
    ],
)
def test_private_parts_of_tortoise_are_allowed_in_the_adapter_only(rule: str, module: str, breach: str) -> None:
    def check(module: str) -> str:
        options = ["--no-cache", "--select", rule, "--stdin-filename", f"backend/planificador/{module}", "-"]
        command = [str(Path(sys.executable).with_name("ruff")), "check", *options]
        return subprocess.run(
            command, cwd=ROOT, input=f"{breach}\n", capture_output=True, text=True, check=False
        ).stdout

    assert rule in check(module)
    assert rule not in check("db/tortoise_adapter.py")


def test_a_new_package_must_have_a_layer(checkout: Path) -> None:
    package = checkout / "planificador" / "facturacion"
    package.mkdir()
    (package / "__init__.py").touch()
    try:
        assert "facturacion" in lint(checkout)
    finally:
        shutil.rmtree(package)


def test_the_code_keeps_all_contracts(checkout: Path) -> None:
    assert "0 broken" in lint(checkout)
