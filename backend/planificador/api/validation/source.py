"""A document's text, whose lines are counted once: graphql-core counts them anew for each error."""

import re
from bisect import bisect_right
from functools import cached_property

from graphql import Source, SourceLocation

LINE_END = re.compile(r"\r\n|[\n\r]")


class IndexedSource(Source):
    """Tells in which line a place is."""

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(found.end() for found in LINE_END.finditer(self.body))]

    def get_location(self, position: int) -> SourceLocation:
        """line, column: from 1."""
        line = bisect_right(self._starts, position)
        return SourceLocation(line, position + 1 - self._starts[line - 1])
