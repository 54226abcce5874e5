"""The command `planificador doctor`: what of a set-up is wrong, and what to do."""
