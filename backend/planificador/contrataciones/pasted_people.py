"""Understands a list of people as it is pasted from a spreadsheet or an e-mail. Pure.

Columns may be separated by tabs, semicolons, bars, commas or several spaces, may have a header or none, and may be in
any order. Without a header, each cell is known by its form. Whether a value is valid is not decided here.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import StringIO

from planificador.contrataciones.pasted_cells import (
    ADDRESS,
    MAX_CELL,
    NUMBERED_NAME,
    Cell,
    CellKind,
    beside_name,
    cell_of,
    field_named,
    parts_of,
    split_free_text,
    without_bullet,
)
from planificador.contrataciones.pasted_names import is_surname_first, join_surnames, split_name

DELIMITERS = "\t;|,"
MAX_QUOTED_LINES = 4
"""Lines of a quoted cell; one with more must be a quotation mark that was never closed."""
WIDE_SPACE = re.compile(r"\s{2,9}|\s[-–—|/]\s")
RECIPIENT = re.compile(r"([^<>]{0,200})<([^<>\s@]{1,64}@[^<>\s@]{1,255})>")
SENTENCE = re.compile(
    r"(?:hola|buen[oa]s (?:d[ií]as|tardes|noches)|estimad[oa]s?|(?:un (?:cordial )?)?saludos?|gracias|muchas gracias"
    r"|atentamente|atte|kaixo|egun on|arratsalde on|agur(?: bero bat)?|eskerrik asko|mila esker|hello|dear|thanks"
    r"|thank you|(?:kind |best )?regards|os (?:paso|adjunto|envío|mando)|adjunto|te paso|env[ií]o)\b[^@\d]*"
    r"|[^@\d;|\t]*:",
    re.IGNORECASE,
)
"""What is around a list in an e-mail: a greeting, or a line that announces the list."""
MAX_LINE = 1_000
"""Characters of a line that can be understood."""


@dataclass(frozen=True, slots=True)
class PastedPerson:
    """What was understood of a line.

    Attributes:
        line: Its number, from 1.
        values: The columns of the participant, as they were written.
        unused: The cells that were not understood.
    """

    line: int
    text: str
    values: Mapping[str, str]
    unused: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class PastedList:
    """The people of a list, and what is around them: sentences, and columns of its header that were not understood."""

    people: Sequence[PastedPerson]
    unused: Sequence[str] = ()


@dataclass(slots=True)
class _Record:
    """A line of cells."""

    line: int
    text: str
    cells: list[str] = field(default_factory=list)


def parse(text: str) -> PastedList:
    """Return the people of a list. Lines without letters and digits are left out."""
    text = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    delimiter = _delimiter(text)
    records = [part for record in _records(text, delimiter) for part in _recipients(record)]
    sentences = [record.text for record in records if SENTENCE.fullmatch(record.text)]
    records = [record for record in records if not SENTENCE.fullmatch(record.text)]
    header = _header(records[0].cells) if records else None
    if header:
        rows = [record for record in records[1:] if _header(record.cells) != header]
        unknown = [name for name, known in zip(records[0].cells, header, strict=True) if name and not known]
        return PastedList([_by_header(record, header) for record in rows], [*sentences, *unknown])
    return PastedList(_by_form(records, is_list_of_commas=delimiter == ","), sentences)


def _delimiter(text: str) -> str:
    """Return the separator that most lines have; of several, the one that is least common within a cell."""
    lines = [line for line in text.split("\n") if line.strip()]
    counts = Counter(sign for line in lines for sign in set(re.sub(r'"[^"]*"', "", line)) & set(DELIMITERS))
    common = [sign for sign in DELIMITERS if counts[sign] * 2 >= len(lines) > 0]
    return (common or [sign for sign in DELIMITERS if counts[sign]] or ["\t"])[0]


def _records(text: str, delimiter: str) -> Iterator[_Record]:
    lines = text.split("\n")
    for first, last, row in _csv_rows(lines, delimiter):
        written = " ".join(line.strip() for line in lines[first - 1 : last] if line.strip())
        cells = [" ".join(cell.split()) for cell in row]
        if len(written) > MAX_LINE:
            yield _Record(first, written[:MAX_LINE], [written])
        elif any(map(str.isalnum, written)):
            yield _Record(first, written, cells if len(cells) > 1 else _split(written))


def _csv_rows(lines: Sequence[str], delimiter: str) -> list[tuple[int, int, list[str]]]:
    """Return each row of cells with its first and its last line."""
    rows: list[tuple[int, int, list[str]]] = []
    last = 0
    try:
        reader = csv.reader(StringIO("\n".join(lines)), delimiter=delimiter, skipinitialspace=True)
        for cells in reader:
            rows.append((last + 1, reader.line_num, cells))
            last = reader.line_num
    except csv.Error:  # a cell of more than 131,072 characters
        rows = []
    if rows and all(last - first < MAX_QUOTED_LINES for first, last, _ in rows):
        return rows
    return [(number, number, line.replace('"', "").split(delimiter)) for number, line in enumerate(lines, 1)]


def _split(text: str) -> list[str]:
    """Return the cells of a line without the separator of the others."""
    for delimiter in DELIMITERS:
        if delimiter in text and not (delimiter == "," and "@" not in text and not re.search(r"\d", text)):
            return [cell.strip() for cell in text.split(delimiter)]
    wide = WIDE_SPACE.split(without_bullet(text))
    return wide if len(wide) > 1 else split_free_text(text)


def _recipients(record: _Record) -> Iterator[_Record]:
    """Yield a record for each of several recipients of an e-mail, such as `Ane Ruiz <ane@…>; Jon Gil <jon@…>`."""
    found = RECIPIENT.findall(record.text) if record.text.count("<") > 1 else []
    if len(found) < 2:
        yield record
        return
    for name, address in found:
        yield _Record(record.line, record.text, [name.strip(" ,;\"'"), address])


def _header(cells: Sequence[str]) -> list[str] | None:
    """Return the fields that the cells name, "" for other names; None if they are no header."""
    fields = [field_named(cell) for cell in cells]
    has_values = any(cell_of(cell).kind not in {CellKind.TEXT, CellKind.OTHER, CellKind.EMPTY} for cell in cells)
    named = [name for name in fields if name]
    is_header = named and len(named) == len(set(named)) and not has_values and 2 * len(named) >= len(_filled(cells))
    return fields if is_header else None


def _filled(cells: Sequence[str]) -> list[str]:
    return [cell for cell in cells if cell.strip()]


def _by_header(record: _Record, header: Sequence[str]) -> PastedPerson:
    cells = {name: cell.strip() for name, cell in zip(header, record.cells, strict=False) if name and cell.strip()}
    beyond = _filled(record.cells[len(header) :])
    values = {name: cells[name] for name in ("documento", "correo", "telefono") if name in cells}
    surnames = [cells[name] for name in ("apellidos", "apellido1", "apellido2") if name in cells]
    names = {"nombre": cells.get("nombre", ""), "apellidos": " ".join(surnames)}
    has_surnames = not {"apellidos", "apellido1"}.isdisjoint(header)
    whole = cells.get("completo") or cells.get("completo_inverso") or ("" if has_surnames else names["nombre"])
    if whole and not surnames:
        names = split_name(whole, surname_first="completo_inverso" in cells)
    return PastedPerson(record.line, record.text, values | {k: v for k, v in names.items() if v}, beyond)


def _by_form(records: Sequence[_Record], is_list_of_commas: bool) -> list[PastedPerson]:
    rows = [(record, _cells(record)) for record in records]
    pairs = [texts for _, cells in rows if len(texts := _texts(cells)) == 2]
    surname_first = is_surname_first(pairs, by_default=is_list_of_commas)
    return [_person(record, cells, surname_first) for record, cells in rows]


def _cells(record: _Record) -> list[Cell]:
    cells = [without_bullet(record.cells[0]), *record.cells[1:]] if record.cells else []
    parts = [cell for text in cells for part in parts_of(text) for own in beside_name(part) for cell in _parts(own)]
    return parts if sum(len(text.split()) for text in _texts(parts)) > 1 else [_numbered_name(cell) for cell in parts]


def _numbered_name(cell: Cell) -> Cell:
    is_name = cell.kind is CellKind.OTHER and len(cell.value) <= MAX_CELL and cell.value[0].isalpha()
    return Cell(CellKind.TEXT, cell.value) if is_name and NUMBERED_NAME.fullmatch(cell.value) else cell


def _parts(text: str) -> list[Cell]:
    """Return the cell; an address and the name beside it are two."""
    address = ADDRESS.search(text) if "@" in text and len(text) <= MAX_CELL else None
    if address is None:
        return [cell_of(text)]
    name = ADDRESS.sub(" ", text, count=1).strip(" <>()[]\"':;,")
    rest = cell_of(name)
    is_label = field_named(name) == "correo"
    return [cell_of(address[0]), *([] if is_label or rest.kind is CellKind.EMPTY else [rest])]


def _texts(cells: Sequence[Cell]) -> list[str]:
    return [cell.value for cell in cells if cell.kind is CellKind.TEXT]


def _person(record: _Record, cells: Sequence[Cell], surname_first: bool) -> PastedPerson:
    values: dict[str, str] = {}
    unused: list[str] = []
    for cell in cells:
        if name := cell.kind.column:
            unused += [cell.value] if name in values else []
            values.setdefault(name, cell.value)
        elif cell.kind is CellKind.OTHER:
            unused.append(cell.value)
    names, beyond = _names(_texts(cells), surname_first)
    return PastedPerson(record.line, record.text, {**names, **values}, [*unused, *beyond])


def _names(texts: Sequence[str], surname_first: bool) -> tuple[dict[str, str], Sequence[str]]:
    """Return given and family names, and the texts beyond them."""
    if len(texts) < 2:
        return (split_name(texts[0]) if texts else {}), []
    if len(texts) == 3 and all(" " not in text for text in texts):
        return {"nombre": texts[0], "apellidos": join_surnames(texts[1:])}, []
    if "," in texts[0] or (len(texts[0].split()) > 2 and len(texts[1].split()) > 2):
        return split_name(texts[0]), texts[1:]
    surname, given = (texts[0], texts[1]) if surname_first else (texts[1], texts[0])
    return {"nombre": given, "apellidos": surname}, texts[2:]
