"""The command `planificador`, whose workers do not start: `python -m tests.support.…`."""

from contextlib import AbstractAsyncContextManager
from typing import Any

from planificador.app import Application, create_app
from planificador.cli import main, serving, supervisor


def dying_app(*arguments: Any, **options: Any) -> Application:
    """Return an application that does not start."""
    app = create_app(*arguments, **options)

    def lifespan(_: Application) -> AbstractAsyncContextManager[None]:
        raise RuntimeError("it does not start")

    app.router.lifespan_context = lifespan
    return app


if __name__ == "__main__":
    vars(serving).update(create_app=dying_app)
    vars(supervisor).update(FIRST_PAUSE=0.01)
    main()
