"""`planificador doctor`: what it finds in a set-up."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.support.command import call

from planificador.cli.doctor.databases import judge_server
from planificador.cli.doctor.findings import Finding, Verdict
from planificador.cli.doctor.machine import check_clock, check_open_files, check_private
from planificador.cli.doctor.network import check_network
from planificador.cli.doctor.replicas import judge_replica
from planificador.cli.doctor.storage import check_backups, check_free_space, file_system
from planificador.settings import Settings

NOW = datetime(2099, 11, 29, 12, tzinfo=UTC)  # after every migration was made
TODAY = date(2026, 11, 29)
MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:35 / /srv/data rw,relatime - nfs4 server:/data rw
41 40 8:2 / /srv/data/local\\040disk rw - xfs /dev/sdb1 rw
"""
SOUND = {
    "version": 150_004,
    "is_standby": False,
    "is_read_only": False,
    "encoding": "UTF8",
    "connections": 100,
    "commit": "on",
    "fsync": "on",
    "now": NOW,
}


def verdicts(*found: Finding) -> set[Verdict]:
    assert all(bool(each.advice) == (each.verdict is not Verdict.OK) for each in found), "each fault has an advice"
    return {each.verdict for each in found}


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/x.db", "ext4"),
        ("/srv/data/x.db", "nfs4"),
        ("/srv/data/local disk/x.db", "xfs"),
        ("/srv/database", "ext4"),
    ],
)
def test_the_file_system_of_a_path_is_that_of_the_closest_mount(path: str, kind: str) -> None:
    assert file_system(Path(path), MOUNTS) == kind


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("change", "verdict"),
    [
        ({}, Verdict.OK),
        ({"version": 120_001}, Verdict.PROBLEM),
        ({"is_standby": True}, Verdict.PROBLEM),
        ({"is_read_only": True}, Verdict.PROBLEM),
        ({"encoding": "SQL_ASCII"}, Verdict.PROBLEM),
        ({"commit": "off"}, Verdict.PROBLEM),
        ({"fsync": "off"}, Verdict.PROBLEM),
        ({"connections": 20}, Verdict.WARNING),
        ({"now": NOW + timedelta(seconds=5)}, Verdict.WARNING),
    ],
)
def test_a_postgresql_server_is_judged_by_its_settings(change: dict[str, Any], verdict: Verdict) -> None:
    assert verdicts(*judge_server(SOUND | change, NOW, 10)) == {verdict}


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("is_same", "lag", "verdict"),
    [
        (True, 0, Verdict.OK),
        (True, -56, Verdict.OK),
        (True, 10**9, Verdict.WARNING),
        (True, None, Verdict.PROBLEM),
        (False, 0, Verdict.PROBLEM),
    ],
)
def test_a_replica_is_judged_by_what_it_has_to_replay(is_same: bool, lag: int | None, verdict: Verdict) -> None:
    assert verdicts(judge_replica(is_same, lag)) == {verdict}


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("settings", "verdict"),
    [
        ({}, Verdict.OK),
        ({"hosts": "crm.example.eus", "proxy_header": "x-real-ip"}, Verdict.OK),
        ({"hosts": "crm.example.eus"}, Verdict.WARNING),
        ({"hosts": "*", "proxy_header": "x-real-ip"}, Verdict.WARNING),
        ({"host": "0.0.0.0"}, Verdict.WARNING),
        ({"host": "0.0.0.0", "proxy_header": "x-real-ip"}, Verdict.WARNING),
    ],
)
def test_an_address_without_its_proxy_is_told(settings: dict[str, Any], verdict: Verdict) -> None:
    assert verdict in verdicts(*check_network(Settings(**settings)))
    assert (Verdict.WARNING in verdicts(*check_network(Settings(**settings)))) == (verdict is Verdict.WARNING)


@pytest.mark.no_database
def test_the_machine_is_checked(tmp_path: Path) -> None:
    assert verdicts(check_clock(NOW), check_free_space(tmp_path, 0), check_open_files(10)) == {Verdict.OK}
    assert verdicts(check_clock(datetime(1970, 1, 1, tzinfo=UTC))) == {Verdict.PROBLEM}
    assert verdicts(check_free_space(tmp_path, 10**18)) == {Verdict.WARNING}
    assert verdicts(check_open_files(100_000_000)) <= {Verdict.WARNING, Verdict.OK}  # some machines have no limit


@pytest.mark.no_database
def test_what_others_can_read_is_a_problem(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.touch(0o644)
    assert verdicts(check_private("secret", secret)) == {Verdict.PROBLEM}
    secret.chmod(0o600)
    assert verdicts(check_private("secret", secret)) == {Verdict.OK}


@pytest.mark.no_database
def test_old_backups_are_a_problem(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    assert Verdict.WARNING in verdicts(*check_backups(None, TODAY))
    assert Verdict.PROBLEM in verdicts(*check_backups(tmp_path / "none", TODAY))
    assert Verdict.WARNING in verdicts(*check_backups(tmp_path, TODAY))
    (tmp_path / "planificador-2026-11-28.sqlite3").touch()
    assert verdicts(*check_backups(tmp_path, TODAY)) == {Verdict.OK}
    assert Verdict.PROBLEM in verdicts(*check_backups(tmp_path, TODAY + timedelta(days=3)))


async def test_the_command_examines_a_database(database: str, tmp_path: Path) -> None:
    result = await asyncio.to_thread(call, tmp_path, "doctor", database_url=database)
    assert "ok      database: it fits this program\n" in result.stdout
    assert result.stderr == ""
    problems = [line for line in result.stdout.splitlines() if line.startswith("problem")]
    assert result.returncode == bool(problems)


@pytest.mark.sqlite_only
def test_the_command_finds_a_damaged_file(tmp_path: Path) -> None:
    file = tmp_path / "damaged.sqlite3"
    assert call(tmp_path, "migrate", database_url=f"sqlite:///{file}").returncode == 0
    with file.open("r+b") as content:
        content.seek(3 * 4096)
        content.write(b"\xff" * 4096 * 20)
    result = call(tmp_path, "doctor", database_url=f"sqlite:///{file}")
    assert result.returncode == 1
    assert "restore a backup" in result.stdout or "docs/operator.md" in result.stdout
