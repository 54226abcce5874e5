"""The command `planificador`, whose server takes everybody for the administrator: `python -m tests.support.…`."""

from tests.support.authentication import trusting_app

from planificador.cli import main, serving

if __name__ == "__main__":
    vars(serving).update(create_app=trusting_app)
    main()
