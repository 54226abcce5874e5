"""The conditions of rows in which words occur, for filters."""

from collections.abc import Sequence

from tortoise.expressions import Q

from planificador.core.data.search.index import all_ids
from planificador.core.data.sql.conditions import Parameter, SqlCondition, table_sql
from planificador.core.data.sql.visibility import named_source
from planificador.core.model.base import BaseModel
from planificador.core.model.search_readings import Reading, readings
from planificador.core.tortoise_adapter import relation_of

MAX_RELATED_WORDS = 8
"""Words of a text that is looked for in related rows too: each is looked for in each relation."""


class WordsCondition(SqlCondition):
    """The condition of rows in which every word of a text occurs."""

    def __init__(self, options: Sequence[Reading]) -> None:
        super().__init__()
        self.readings = options

    def sql(self, model: type[BaseModel], alias: str, parameter: Parameter) -> str:
        """Return the condition as SQL."""
        return _matches(model, f'{alias}."id"', self.readings, parameter)


class RelatedWordsCondition(WordsCondition):
    """The condition of rows in which every word of a text occurs, or in a row of their `searched_relations`."""

    def sql(self, model: type[BaseModel], alias: str, parameter: Parameter) -> str:
        """Return the condition as SQL."""

        def word_sql(word: str) -> str:
            options = [Reading((word,))]
            related = (_related(model, name, alias, options, parameter) for name in model.searched_relations)
            return " OR ".join((_matches(model, f'{alias}."id"', options, parameter), *related))

        sql = (" AND ".join(f"({word_sql(word)})" for word in dict.fromkeys(each.words)) for each in self.readings)
        return " OR ".join(f"({reading})" for reading in sql)


def _matches(model: type[BaseModel], term: str, options: Sequence[Reading], parameter: Parameter) -> str:
    """Return the condition that a term is the id of a row of the model in which every word occurs."""
    return f"{term} IN ({all_ids(model, options, parameter)})"


def _related(model: type[BaseModel], name: str, alias: str, options: Sequence[Reading], parameter: Parameter) -> str:
    """Return the condition that every word occurs in a row of a relation."""
    relation = relation_of(model, name)
    if relation.column is None:
        return _matches(relation.model, f'{alias}."{name}_id"', options, parameter)
    children, key = table_sql(relation.model), relation.column
    condition = _matches(relation.model, f'{children}."id"', options, parameter)
    return f'{alias}."id" IN (SELECT {children}."{key}" FROM {named_source(relation.model)} WHERE {condition})'


def words_condition(text: str) -> Q:
    """Return the condition of rows in which every word of the text occurs; an empty one for a text without words."""
    options = readings(text)
    return WordsCondition(options) if options else Q()


def related_words_condition(text: str) -> Q:
    """Return the same, with the words of related rows. Raises ValueError if there are more than MAX_RELATED_WORDS."""
    options = readings(text)
    if any(len(reading.words) > MAX_RELATED_WORDS for reading in options):
        raise ValueError("too many words")
    return RelatedWordsCondition(options) if options else Q()
