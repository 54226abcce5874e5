"""The command `planificador`, whose demo is a fortieth of the usual one: `python -m tests.support.…`."""

from tests.demo.centre import SMALLEST_DIVISOR

from planificador import demo
from planificador.cli import main
from planificador.core.data.use_cases.services import Services
from planificador.demo.context import ProgressCallback


async def small(services: Services, on_progress: ProgressCallback | None = None) -> dict[str, int]:
    """Fill the database as the command does, which gives no divisor."""
    return await demo.filling.fill(services, on_progress, SMALLEST_DIVISOR)


if __name__ == "__main__":
    vars(demo).update(fill=small)
    main()
