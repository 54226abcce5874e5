"""What the cells of a pasted list are, by their form, and what its columns are called. Pure."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from planificador.core.model.texts import search_key

NAMES = {
    "nombre": "nombre nombres nombredepila izena izen name firstname givenname forename prenom",
    "apellidos": "apellidos apellido abizenak abizena abizen surname surnames lastname familyname nom 2apellidos",
    "apellido1": "primerapellido apellido1 1apellido 1erapellido 1oapellido lehenabizena lehenengoabizena 1abizena",
    "apellido2": "segundoapellido apellido2 2apellido 2oapellido bigarrenabizena 2abizena",
    "completo": "nombreyapellidos nombreapellidos nombrecompleto izenabizenak izenaetaabizenak fullname alumno alumna"
    " alumnoa participante trabajador trabajadora empleado persona asistente ikaslea partehartzailea langilea"
    " participant employee attendee student",
    "completo_inverso": "apellidosynombre apellidosnombre abizenizenak abizenaketaizena",
    "documento": "dni nif nie documento dninie nifnie dninif nifdni nan ifz aiz pasaporte pasaportea passport id"
    " documentodeidentidad documentoidentidad ndocumento nodocumento numdocumento numerodedocumento identificacion"
    " identidad agiria nortasunagiria nortasunagiriarenzenbakia dniniepasaporte niedni nodni ndni idnumber",
    "correo": "correo email mail correoelectronico direcciondecorreo postaelektronikoa posta eposta emailaddress"
    " helbideelektronikoa correoe",
    "telefono": "telefono tel tfno tfn telf tlf tlfno telefonos movil telefonomovil mugikorra telefonoa phone mobile"
    " celular telephone phonenumber telefonodecontacto tfnomovil",
}
"""What columns are called, by field: folded, without spaces and signs."""
FIELDS = {name: target for target, names in NAMES.items() for name in names.split()}

MAX_CELL = 300
"""Characters of a cell that can be understood. Repetitions are bounded too: a long line must not take long."""
ADDRESS = re.compile(r"(?:mailto:)?[^\s<>()\[\];,:\"'|@]{1,64}@[^\s<>()\[\];,\"'|@]{1,255}", re.IGNORECASE)
LABEL = re.compile(r"^([^\W\d_][\w.ºª/ -]{0,24}?)\s*[:=]\s*(\S.*)$|^([^\W\d_][\w.]{1,10})\s+([+(\d].*|[A-Za-z]?\d.*)$")
BULLET = re.compile(r"^(?:>\s*)*(?:[-*•·–—▪◦‣+]\s+|\(?\d{1,3}(?:[.)ºª]+-?|\s*-)\s+|\d{1,3}\s+(?=[^\W\d_]{2}))?")
DATE = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}")
IN_PARENTHESES = re.compile(r"\([^()]{0,100}[^\W\d_][^()]{0,100}\)")
DASH = re.compile(r"\s[-–—|]\s")
ROW_NUMBER = re.compile(r"\(?\d{1,3}[.)ºª]*")
TELEPHONE = re.compile(r"(?:\+|00)?[\d\s().\-/–]{9,40}(?:(?:ext|x|int)\.?\s*\d{1,6})?", re.IGNORECASE)
SIGNS = re.compile(r"[\s.\-/–]")
DOCUMENT = re.compile(
    r"(?:ES)?(?=[A-Z0-9]{6,16}$)(?=(?:.*\d){4})(?:[A-Z]{1,4}\d+[A-Z]{0,3}\d*|\d{5,9}[A-Z]{1,3}|\d{7,8})"
)
FREE_DOCUMENT = re.compile(r"(?<!\w)(?:[XYZxyz][-\s]?\d{7}[-\s]?[A-Za-z]|\d{1,2}\.?\d{3}\.?\d{3}[-\s]?[A-Za-z])(?!\w)")
FREE_TELEPHONE = re.compile(r"(?<!\w)(?:\+|00)?\d[\d\s().\-/]{7,30}\d(?!\w)")
LABELLED_NUMBER = re.compile(r"[A-Z]{1,4}[\s.-]?[\d\s.-]{6,12}")
"""A number of a passport, with its letters before it, such as `AB 1234567`."""
NUMBERED_NAME = re.compile(r"(?:[^\W\d_]{2,}\d{0,4}|\d{1,4})(?: (?:[^\W\d_]{2,}\d{0,4}|\d{1,4}))*")
"""Words that are told apart by numbers, such as `Persona1` and `Alumna 2`."""
SEPARATORS = " \t,;:|/-–—()<>[]"


class CellKind(Enum):
    """What a cell has; its value is the participant's column, if there is one."""

    ADDRESS = "correo"
    DOCUMENT = "documento"
    TELEPHONE = "telefono"
    TEXT = "text"
    OTHER = "other"
    NUMBER = "number"
    EMPTY = "empty"

    @property
    def column(self) -> str:
        """The participant's column, "" for none."""
        return self.value if self in {CellKind.ADDRESS, CellKind.DOCUMENT, CellKind.TELEPHONE} else ""


class Cell(NamedTuple):
    """A cell, and what it has."""

    kind: CellKind
    value: str


_LABELLED = {"correo": CellKind.ADDRESS, "documento": CellKind.DOCUMENT, "telefono": CellKind.TELEPHONE}


def field_named(text: str) -> str:
    """Return the field that a column of this name has, "" for none."""
    return FIELDS.get(re.sub(r"[\W_]+", "", search_key(text)), "")


def cell_of(text: str) -> Cell:
    """Return what a cell has, by its label or its form."""
    text = text.strip(" \t\"'“”«»,;")
    if not text:
        return Cell(CellKind.EMPTY, "")
    if len(text) > MAX_CELL:
        return Cell(CellKind.OTHER, text)
    if match := LABEL.match(text):
        label, value = (match[1], match[2]) if match[1] else (match[3], match[4])
        if kind := _LABELLED.get(field_named(label)):
            return Cell(kind, value.strip())
        if field_named(label) in {"nombre", "completo"}:
            return Cell(CellKind.TEXT, value.strip())
    if IN_PARENTHESES.fullmatch(text) and FREE_DOCUMENT.search(text):
        inner = split_free_text(text[1:-1])
        return cell_of(inner[0]) if len(inner) == 1 else Cell(CellKind.OTHER, text)
    return Cell(_kind(text), text)


def _kind(text: str) -> CellKind:
    if "@" in text:
        return CellKind.ADDRESS
    if DATE.fullmatch(text) or IN_PARENTHESES.fullmatch(text):
        return CellKind.OTHER
    if ROW_NUMBER.fullmatch(text):
        return CellKind.NUMBER
    if DOCUMENT.fullmatch(SIGNS.sub("", text).upper()):
        return CellKind.DOCUMENT
    if TELEPHONE.fullmatch(text) and sum(map(str.isdecimal, text)) >= 9:
        return CellKind.TELEPHONE
    has_letters, has_digits = any(map(str.isalpha, text)), any(map(str.isdecimal, text))
    return CellKind.TEXT if has_letters and not has_digits else CellKind.OTHER


def parts_of(text: str) -> list[str]:
    """Return what a cell has beside each other: after a dash, and in parentheses."""
    notes = IN_PARENTHESES.findall(text) if len(text) <= MAX_CELL else []
    for note in notes:
        text = text.replace(note, " ")
    parts = DASH.split(text)
    is_name = all(cell_of(part).kind is CellKind.TEXT for part in parts)
    return [*([text] if is_name else parts), *notes]


def beside_name(text: str) -> list[str]:
    """Return the name of a cell and what is written beside it, as in `Ane 12345678Z`; otherwise the cell alone."""
    if len(text) > MAX_CELL or LABELLED_NUMBER.fullmatch(text):
        return [text]
    name, *others = split_free_text(text) or [text]
    is_name = cell_of(name).kind is CellKind.TEXT and text.startswith(name)
    return [name, *others] if others and is_name and not any(map(field_named, name.split())) else [text]


def without_bullet(text: str) -> str:
    """Return a line without the sign or the number of a list before it, or the marks of a quoted e-mail."""
    return BULLET.sub("", text.strip(), count=1)


def split_free_text(text: str) -> list[str]:
    """Return the address, document and telephone of a line without separators, and what remains, the name."""
    cells: list[str] = []
    rest, *notes = parts_of(without_bullet(text)) if not DASH.search(text) else [without_bullet(text)]
    for pattern in (ADDRESS, FREE_DOCUMENT, FREE_TELEPHONE):
        if match := pattern.search(rest):
            cells.append(match[0].strip())
            rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    words = [word for word in rest.split() if word.strip(SEPARATORS)]
    name = " ".join(words[: len(words) - len(list(_labels(words)))]) if cells else " ".join(words)
    return [name.strip(SEPARATORS.replace(",", "")), *cells, *notes] if name else [*cells, *notes]


def _labels(words: list[str]) -> Iterator[str]:
    """Yield the last words, as far as they are labels of what followed them, such as `DNI` and `Tel.:`."""
    for word in reversed(words):
        if field_named(word) not in _LABELLED:
            return
        yield word
