"""Statements that write rows, and the buffer that gathers them."""
