"""The command `planificador` with a small demo, which logs which process backs up and changes the demo."""

import logging
from pathlib import Path

from tests.support.small_demo_command import small

from planificador import demo
from planificador.cli import main
from planificador.core.data.use_cases.services import Services
from planificador.db.backups import nightly
from planificador.db.backups.files import back_up

log = logging.getLogger(__name__)
BACKS_UP, CHANGES_THE_DEMO = "this process backs up", "this process changes the demo"
simulate = demo.simulate


async def telling_back_up(url: str, file: Path) -> None:
    log.info(BACKS_UP)
    await back_up(url, file)


async def telling_simulate(services: Services) -> None:
    log.info(CHANGES_THE_DEMO)
    await simulate(services)


if __name__ == "__main__":
    vars(demo).update(fill=small, simulate=telling_simulate)
    vars(nightly).update(back_up=telling_back_up)
    main()
