"""What a running process offers to everybody: the clock, changes, the log of failures."""
