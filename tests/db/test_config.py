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
def test_a_sqlite_url_names_a_file(url: str, path: str) -> None:
    assert parse_url(url) == SqliteUrl(Path(path))


@pytest.mark.parametrize("scheme", ["postgres", "postgresql"])
def test_a_postgresql_url_is_parsed_into_connection_arguments_and_pool_sizes(scheme: str) -> None:
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


def test_the_host_of_a_postgresql_url_can_be_a_socket_directory() -> None:
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
        "postgresql://ane:S3cret@db/centro?maxsize=0",
        "postgresql://ane:S3cret@db/centro?speed=high",
        "postgresql://ane:S3cret@db/centro?pooler=session",
        "postgresql:///S3cret",
    ],
)
def test_the_error_for_an_invalid_url_does_not_contain_the_password(url: str) -> None:
    with pytest.raises(ValueError, match="expected sqlite") as error:
        tortoise_config(url)
    assert "S3cret" not in "".join(map(str, [error.value, error.value.__cause__, *error.value.args]))


def test_the_models_of_all_domain_packages_are_in_one_app() -> None:
    apps = tortoise_config("sqlite:///a.db")["apps"]
    assert list(apps) == ["models"]
    assert apps["models"]["models"] == [*MODEL_MODULES, "aerich.models"]


async def test_a_second_database_cannot_be_opened_while_one_is_open(database: str, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="another database"):
        await open_database(f"sqlite:///{tmp_path}/other.db")
    await open_database(database)
    await close_database()
