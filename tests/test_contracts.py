"""Each import contract catches a breach: a rule whose checker sleeps is a wish."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BREACHES = [
    ("Data flows downhill between rooms", "clientes/service.py", "import planificador.sesiones.models"),
    ("Data flows downhill between rooms", "core/work.py", "import planificador.clientes.models"),
    ("Data flows downhill between rooms", "api/context.py", "import planificador.settings"),
    ("Data flows downhill between rooms", "recordatorios/service.py", "import planificador.db"),
    ("Data flows downhill inside a room", "sesiones/models.py", "import planificador.sesiones.service"),
    ("Data flows downhill inside a room", "recordatorios/service.py", "import planificador.recordatorios.watcher"),
    ("Data flows downhill inside core", "core/errors.py", "import planificador.core.cleaning"),
    ("Data flows downhill inside the api", "api/payloads.py", "import planificador.api.verbs"),
    ("The graph's module stands on what it is made of", "api/graph/columns.py", "import planificador.api.graph.nodes"),
    ("Data flows downhill inside the migrations", "db/migrations/files.py", "import planificador.db.migrations.runner"),
    ("Pages do not know each other", "api/pages/clientes.py", "import planificador.api.pages.sesiones"),
    ("Rooms know neither GraphQL nor HTTP", "interacciones/service.py", "import strawberry"),
    ("Rooms know neither GraphQL nor HTTP", "core/records.py", "import starlette.requests"),
    ("Rules are pure", "contrataciones/rules.py", "import tortoise"),
    ("Rules are pure", "recordatorios/rules.py", "import asyncio"),
    ("Rules are pure", "core/zones.py", "import pydantic_settings"),
]


def lint(folder: Path) -> str:
    """What lint-imports says of the package under `folder`."""
    command = [
        str(Path(sys.executable).with_name("lint-imports")),
        "--no-cache",
        "--config",
        str(ROOT / "pyproject.toml"),
    ]
    done = subprocess.run(
        command, cwd=folder, env={"PYTHONPATH": str(folder)}, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("house")
    ignored = shutil.ignore_patterns("__pycache__", "graphiql")
    shutil.copytree(ROOT / "backend" / "planificador", folder / "planificador", ignore=ignored)
    return folder


@pytest.mark.parametrize(("contract", "module", "breach"), BREACHES)
def test_a_breach_is_caught(house: Path, contract: str, module: str, breach: str) -> None:
    path = house / "planificador" / module
    before = path.read_text()
    path.write_text(f"{breach}\n{before}")
    try:
        assert f"{contract} BROKEN" in lint(house)
    finally:
        path.write_text(before)


def test_a_new_room_must_take_its_place(house: Path) -> None:
    room = house / "planificador" / "facturacion"
    room.mkdir()
    (room / "__init__.py").touch()
    try:
        assert "facturacion" in lint(house)
    finally:
        shutil.rmtree(room)


def test_the_house_as_it_stands_keeps_them(house: Path) -> None:
    assert "0 broken" in lint(house)
