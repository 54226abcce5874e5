"""`python -m planificador` is the command `planificador`."""

from planificador.cli import main

main()
