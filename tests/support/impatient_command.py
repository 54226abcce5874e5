"""The command `planificador`, whose supervisor waits less for workers: `python -m tests.support.…`."""

from planificador.cli import hangs, main, workers

if __name__ == "__main__":
    vars(workers).update(HEARTBEAT_INTERVAL=0.05)
    vars(hangs).update(LOOK_INTERVAL=0.05, MAX_SILENT_LOOKS=60)
    main()
