"""Decides by its usual duration whether a statement runs in the thread of the event loop."""

FAST_THRESHOLD = 0.002
"""Seconds of CPU time. A statement that usually takes less runs in the thread of the event loop. Elapsed time would
send fast statements to the other thread, behind slow ones, whenever the machine is busy."""
LATEST_SHARE = 0.25
"""Share of the latest duration in a statement's usual one: a single slow run of a fast statement changes little."""
MAX_STATEMENTS = 512
"""Maximum prepared statements of a connection, and maximum statements whose duration is kept."""


class StatementDurations(dict[str, float]):
    """The usual seconds of CPU time of statements, by their text."""

    def is_fast(self, sql: str) -> bool:
        """Return whether a statement usually takes less than FAST_THRESHOLD. One that has not run yet does not."""
        return self.get(sql, FAST_THRESHOLD) < FAST_THRESHOLD

    def add(self, sql: str, duration: float) -> None:
        """Add how long a statement took."""
        if sql not in self and len(self) >= MAX_STATEMENTS:
            self.clear()
        usual = self.get(sql, duration)
        self[sql] = usual + (duration - usual) * LATEST_SHARE
