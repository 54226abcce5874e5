"""The names of tables and columns in a statement's text, which contains no more than what the statement reads.

It relies on how statements are written: the names of tables and columns are quoted, a table's alias follows its name,
and values are parameters. What it does not recognise counts as read.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable
from dataclasses import dataclass, field

TEXT_LITERAL = re.compile(r"'(?:[^']|'')*'")
PART = re.compile(r'"[^"]*"|\w+|[.,()*]')
PUNCTUATION = frozenset(".,()")
SOURCE_KEYWORDS = frozenset({"FROM", "JOIN"})
NO_ALIASES = SOURCE_KEYWORDS | {
    "WHERE",
    "ORDER",
    "GROUP",
    "LIMIT",
    "LEFT",
    "INNER",
    "CROSS",
    "ON",
    "UNION",
    "",
    ",",
    ")",
}
"""What may follow a table without an alias."""
SELECTED = re.compile(r'FROM "\w+" (\w+) WHERE ')
JOINED = re.compile(r'FROM "\w+" (\w+) WHERE \(?\1\."\w+" = (\w+)\."(\w+)"')
"""A table of which those rows are read that belong to a row of another alias, by a column of that."""
CORRELATED = re.compile(r'(\w+)\."\w+" [=<>]+ (?!\1\.)\w+\.')
"""A comparison of a column with one of another alias, such as the key of a group (`t3.k0`)."""


@dataclass
class StatementNames:
    """The names in a statement.

    Attributes:
        tables: Each alias with its table, as often as it occurs: subqueries beside each other may share an alias.
        columns: The columns by the alias before them, "" for none.
        sources: Other names after FROM and JOIN.
        subqueries: The names that the statement gives to subqueries and columns.
        whole_rows: Aliases and tables of which all columns are read.
        joined: The aliases and columns that determine the rows of an alias.
        independent: The aliases whose rows are selected without regard to other aliases.
    """

    tables: list[tuple[str, str]] = field(default_factory=list)
    columns: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    sources: set[str] = field(default_factory=set)
    subqueries: set[str] = field(default_factory=set)
    whole_rows: set[str] = field(default_factory=set)
    joined: defaultdict[str, set[tuple[str, str]]] = field(default_factory=lambda: defaultdict(set))
    independent: frozenset[str] = frozenset()

    @classmethod
    def of(cls, sql: str, tables: Container[str]) -> "StatementNames":
        """Return the names in a statement. tables: the names of all tables that are known."""
        text = TEXT_LITERAL.sub("''", sql)
        parts = ["", "", *PART.findall(text), "", ""]
        names = cls()
        for window in zip(parts, parts[1:], parts[2:], parts[3:], parts[4:], strict=False):
            if window[2] not in PUNCTUATION:
                names._add(window, tables)
        names._add_selections(text)
        return names

    def _add_selections(self, text: str) -> None:
        joins = JOINED.findall(text)
        for alias, other, column in joins:
            self.joined[alias].add((other, column))
        for alias in self.joined.keys() - self._always(alias for alias, _, _ in joins):
            del self.joined[alias]
        self.independent = self._always(SELECTED.findall(text)) - frozenset(CORRELATED.findall(text))

    def _always(self, found: Iterable[str]) -> frozenset[str]:
        """Return the aliases that were found as often as they occur."""
        occurrences = Counter(alias for alias, _ in self.tables)
        return frozenset(alias for alias, count in Counter(found).items() if count == occurrences[alias])

    @property
    def unknown_sources(self) -> set[str]:
        """The tables that are not known."""
        return self.sources - self.subqueries

    def columns_of(self, alias: str, table: str) -> set[str] | None:
        """Return the names after a table's alias, and those that could be of any table; None for all columns."""
        if not self.whole_rows.isdisjoint({alias, table, "*"}):
            return None
        others = {other for other, _ in self.tables if other != alias}
        return {name for key, names in self.columns.items() if key not in others for name in names}

    def _add(self, window: tuple[str, str, str, str, str], tables: Container[str]) -> None:
        """Add the name, or the star, in the middle of a window."""
        two_before, before, part, after, two_after = window
        name = part.strip('"')
        if part == "*":
            self._add_star(two_before, before, after, two_after)
        elif before == ".":
            self.columns[two_before.strip('"')].add(name)
        elif after == ".":
            pass  # the alias before a column
        elif before in {"AS", ")"} or (after == "AS" and two_after in {"(", "MATERIALIZED"}):
            self.subqueries.add(name)
        elif part != name and name in tables:
            alias = (two_after if after == "AS" else after).strip('"')
            self.tables.append((name if alias in NO_ALIASES else alias, name))
        elif before in SOURCE_KEYWORDS and (after != "(" or part != name) and not name.isdigit():
            self.sources.add(name)  # a quoted function is one of the project's own, and reads tables
        elif part != name:
            self.columns[""].add(name)

    def _add_star(self, two_before: str, before: str, after: str, two_after: str) -> None:
        """Add the columns of a star. Those of a subquery are named in it; other stars multiply or count."""
        if before == ".":
            self.whole_rows.add(two_before.strip('"'))
        elif before == "SELECT" and after == "FROM":
            self.whole_rows.add(two_after.strip('"'))
        elif before in {"SELECT", ","}:
            self.whole_rows.add("*")
