"""What a server and its workers hold over time, and whether it grows."""

import asyncio
import resource
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

INTERVAL = 1.0
"""Seconds between samples."""
MAX_MEMORY_GROWTH = 0.05
"""The part by which the memory may grow, as the straight line through all samples says."""
MAX_NEW_DESCRIPTORS = 3
"""Descriptors by which their number may grow from one rest to the next."""


@dataclass(frozen=True, slots=True)
class Growth:
    """How a value changed: its values at both ends of a straight line through the samples (least squares)."""

    begin: float
    end: float

    @property
    def rise(self) -> float:
        """The part by which it grew."""
        return self.end / self.begin - 1


@dataclass(slots=True)
class MemorySamples:
    """The memory of the processes of a server, second by second. What they share counts once for each."""

    pid: int
    seconds: list[float] = field(default_factory=list)
    sizes: list[float] = field(default_factory=list)

    async def take(self) -> None:
        """Take samples until cancelled."""
        begin = monotonic()
        while True:
            self.seconds.append(monotonic() - begin)
            self.sizes.append(float(sum(map(_memory, _family(self.pid)))))
            await asyncio.sleep(INTERVAL)

    @property
    def growth(self) -> Growth:
        return line_through(self.seconds, self.sizes)


def count_descriptors(pid: int) -> int:
    """Return how many files and sockets the processes of a server have open."""
    return sum(map(_descriptors, _family(pid)))


def growing(memory: Growth, descriptors: tuple[int, int]) -> list[str]:
    """Return what grew more than it may, in words. descriptors: their number before the load and after it."""
    found = []
    if memory.rise > MAX_MEMORY_GROWTH:
        found.append(f"the memory grew from {mebibytes(memory.begin)} to {mebibytes(memory.end)}")
    if descriptors[1] - descriptors[0] > MAX_NEW_DESCRIPTORS:
        found.append(f"the descriptors grew from {descriptors[0]} to {descriptors[1]}")
    return found


def line_through(xs: Sequence[float], ys: Sequence[float]) -> Growth:
    """Return the ends of the straight line that fits the points best."""
    middle_x, middle_y = sum(xs) / len(xs), sum(ys) / len(ys)
    spread = sum((x - middle_x) ** 2 for x in xs)
    slope = sum((x - middle_x) * (y - middle_y) for x, y in zip(xs, ys, strict=True)) / spread if spread else 0.0
    return Growth(middle_y + slope * (xs[0] - middle_x), middle_y + slope * (xs[-1] - middle_x))


def mebibytes(size: float) -> str:
    return f"{size / 2**20:.1f} MiB"


def _family(pid: int) -> Iterator[int]:
    """Yield a process and those that it has started."""
    yield pid
    with suppress(OSError):
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            yield from _family(int(child))


def _memory(pid: int) -> int:
    with suppress(OSError):
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * resource.getpagesize()
    return 0


def _descriptors(pid: int) -> int:
    with suppress(OSError):
        return sum(1 for _ in Path(f"/proc/{pid}/fd").iterdir())
    return 0
