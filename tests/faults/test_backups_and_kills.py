"""Backups that are made while a server is killed."""

import asyncio
import random
from collections import Counter
from pathlib import Path

import pytest
from tests.faults.checks import COUNT, SEED, Round, new_workers, replay, work_until_killed
from tests.support.graphql import GraphQLClient
from tests.support.http_client import http_client
from tests.support.server_process import server_process

from planificador.db.backups import back_up, restore

KILLS_FOR_A_BACKUP = 50


@pytest.mark.parametrize("number", range(max(1, COUNT // KILLS_FOR_A_BACKUP)))
async def test_a_backup_during_a_kill_has_what_was_answered_before_it_and_nothing_by_half(
    migrated_url: str, tmp_path: Path, number: int
) -> None:
    chance = random.Random(f"{SEED} backup {number}")
    answered: list[Counter[str]] = []
    async with server_process(migrated_url, demo=False, rate_limit=0) as server, http_client(server.url) as http:
        done = Round(await new_workers(GraphQLClient(http), chance, "backup"), last_entry=0)
        killing = asyncio.create_task(work_until_killed(server, done.workers, chance))
        while not killing.done() or not answered:
            answered.append(done.answered)
            await back_up(migrated_url, tmp_path / f"backup-{len(answered)}")
        await killing
    restored = f"sqlite:///{tmp_path}/restored"
    await restore(tmp_path / f"backup-{len(answered)}", restored)  # during which the server was killed
    report = await replay(restored, after=0)
    wrong = report["violations"] + done.half_written(report["operations"], answered[-1])
    assert not wrong, "\n".join(wrong)
