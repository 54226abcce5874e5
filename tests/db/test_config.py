"""Database URLs."""

from pathlib import Path

import pytest

from planificador.db import close_database, open_database, tortoise_config
from planificador.db.config import PostgresUrl, SqliteUrl, parse_url
from planificador.domains import MODEL_MODULES


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("sqlite:///planificador.db", "planificador.db"),
        ("sqlite:////var/lib/planificador/a%20b.db", "/var/lib/planificador/a b.db"),
    ],
)
def test_files(url: str, path: str) -> None:
    assert parse_url(url) == SqliteUrl(Path(path))


@pytest.mark.parametrize("scheme", ["postgres", "postgresql"])
def test_servers(scheme: str) -> None:
    url = parse_url(f"{scheme}://ane:s%40l@db.example:5433/centro?maxsize=3&sslmode=require")
    assert isinstance(url, PostgresUrl)
    assert url.connect == {
        "host": "db.example",
        "port": 5433,
        "user": "ane",
        "password": "s@l",
        "database": "centro",
        "ssl": "require",
    }
    assert url.pool == {"minsize": 1, "maxsize": 3}


def test_a_socket_directory_is_a_host() -> None:
    url = parse_url("postgresql://postgres:@/postgres?host=/run/postgresql")
    assert isinstance(url, PostgresUrl)
    assert url.connect["host"] == "/run/postgresql"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "planificador.db",
        "sqlite://relative.db",
        "sqlite:///",
        "sqlite:///:memory:",
        "sqlite:///a.db?mode=ro",
        "mysql://ane:S3cret@db/centro",
        "postgresql://ane:S3cret@db",
        "postgresql://ane:S3cret@db:port/centro",
        "postgresql://ane:S3cret[@db/centro",
        "postgresql://ane:S3cret@db/centro?maxsize=many",
        "postgresql://ane:S3cret@db/centro?speed=high",
        "postgresql:///S3cret",
    ],
)
def test_anything_else_is_refused_without_a_word_of_the_password(url: str) -> None:
    with pytest.raises(ValueError, match="expected sqlite") as error:
        tortoise_config(url)
    assert "S3cret" not in "".join(map(str, [error.value, error.value.__cause__, *error.value.args]))


def test_every_room_has_its_models_in_one_app() -> None:
    apps = tortoise_config("sqlite:///a.db")["apps"]
    assert list(apps) == ["models"]
    assert apps["models"]["models"] == [*MODEL_MODULES, "aerich.models"]


async def test_one_database_at_a_time(database: str, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="another database"):
        await open_database(f"sqlite:///{tmp_path}/other.db")
    await open_database(database)
    await close_database()
