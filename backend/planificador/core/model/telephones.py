"""Reads telephone numbers as people write them, of any country. The library phonenumbers knows the countries' numbers.

Numbers are compared in E.164 with their extension, `+34943112233;ext=12`. A number is not refused because it is not
assigned; one that has too few or too many digits for its country is. One without the prefix of a country is of
`region`, unless it begins with the 0 of other countries: then its digits are compared as they are.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from planificador.core.model.texts import decode_digits, plain_signs

SPAIN, SPANISH_PREFIX = "ES", "34"
VERSION = 1
"""To be increased when `comparable_numbers` returns something else: existing rows are then brought up to date."""
MAX_NUMBERS = 4
"""Numbers of one text."""
SPACES = str.maketrans(dict.fromkeys("·•∙⋅‧_'", " "))
"""Signs that stand between the digits of a number, besides those that the library knows."""
EXTENSION = re.compile(
    r"[\s,;(/-]*(?:;?ext\w*=|\b(?:ext|extensi[oó]n|extn|luz|luzapena|int|interno|anexo|ramal|poste|dw|durchwahl|"
    r"nebenstelle|klappe|wew|dahili|x)\b[\s.:]*|(?<=\d)\s*x\s?|#\s*)([0-9]{1,7})\)?$",
    re.IGNORECASE,
)
"""An extension at the end of a number, in the words of several languages."""
SEPARATORS = (
    re.compile(r"[/;,|]|\s(?:o|y|edo|eta|or|and|ou|et|und|oder)\s"),
    re.compile(r"(?<=[0-9])[\s,.-]+(?=[^\W\d][^\d]*[0-9]{3})"),
)
"""What stands between two numbers: a sign or a word, or words such as “móvil”. A slash may also stand inside one."""
GAP = re.compile(r"[\s-]+")
"""What may stand alone between two numbers, and also inside one."""
REMARK = re.compile(r"[\s(]+[^\W\d][^\d]*$")
"""Words after a number, such as “(móvil)”."""
TRUNK_ZERO = re.compile(r"\(0\)")
MEXICAN_MOBILE = re.compile(r"((?:\+|\b00)\s*52)[\s-]*1(?=(?:\D*[0-9]){10}\D*$)")
"""A Mexican mobile number with the 1 that was dialled until 2019, and that messengers still show."""
LABEL = re.compile(
    r"\s*(?:t|tel|telf?|tfno|tlf|tlfno|tel[eé]fonoa?|telefon|m|m[oó]vil|mob|mobile|mugikorra|handy|phone|fax|whatsapp)"
    r"[\s.:]+(?=[+(0-9])",
    re.IGNORECASE,
)
"""What people write before a number."""
INTERNATIONAL = re.compile(r"\D*?(?:\+|\b00)")
FOREIGN = re.compile(r"0[0-9]{6,14}")
MIN_SHORT_LENGTH, MIN_WHOLE_LENGTH = 3, 7
MAX_SUFFIX_LENGTH, MAX_EXTENSION_LENGTH = 3, 7


@dataclass(frozen=True, slots=True)
class TelephoneNumber:
    """A number.

    Attributes:
        e164: In E.164, or its digits if its country is not known.
        national: Its digits without the country's prefix and without the 0 before it.
        dialled: Its digits as they are dialled in its country.
        extension: Its extension, "" for none.
    """

    e164: str
    national: str
    dialled: str
    extension: str = ""

    def __str__(self) -> str:
        return f"{self.e164};ext={self.extension}" if self.extension else self.e164

    @property
    def forms(self) -> Iterator[str]:
        """The digits by which it is looked for, without repetitions."""
        digits = self.e164.lstrip("+")
        is_spanish = self.e164.startswith(f"+{SPANISH_PREFIX}")
        forms = (self.national, *(() if is_spanish else (digits, self.dialled)))
        yield from dict.fromkeys(forms)


def telephones(text: str, region: str = SPAIN) -> tuple[TelephoneNumber, ...]:
    """Return the numbers in a text, none if it is not made of numbers."""
    text = _plain(text)
    for is_foreign in (False, True):
        if number := _telephone(text, region, is_foreign):
            return (number,)
        for separator in SEPARATORS:
            if numbers := _several(separator.split(text), region, is_foreign):
                return numbers
    return _adjacent(text, region)


def comparable_numbers(text: str, region: str = SPAIN) -> str:
    """Return what telephones are compared by: a number, or several between spaces; empty if there is none."""
    numbers = list(map(str, telephones(text, region)))
    return f" {' '.join(numbers)} " if len(numbers) > 1 else "".join(numbers)


def possible_parts(text: str) -> tuple[str, ...]:
    """Return the digits of a part of a number, as they may stand in `comparable_numbers`; none for a text without."""
    text = TRUNK_ZERO.sub("", _plain(text))
    digits = _digits(text)
    if not digits:
        return ()
    if "+" in text:
        return (f"+{digits}",)
    options = [digits]
    if digits.startswith("00"):
        options.append(f"+{digits[2:]}")
    elif digits.startswith("0"):
        options.append(digits[1:])
    return tuple(option for option in options if option.strip("+"))


def possible_starts(text: str) -> tuple[str, ...]:
    """Return the same for the beginning of a number, which may be a Spanish one without its prefix."""
    digits, *international = possible_parts(text) or ("",)
    spanish = f"+{SPANISH_PREFIX}{digits}" if digits.isdecimal() else ""
    return tuple(start for start in (digits, spanish, *international) if start)


def national_digits(text: str) -> str:
    """Return the digits of a number, or of its beginning, that is written with the prefix of a country, without it."""
    text = TRUNK_ZERO.sub("", _plain(text))
    library = _library()
    try:
        return str(library.national_significant_number(library.parse(text, SPAIN)))
    except library.NumberParseException:
        return _digits(text)


def without_label(text: str) -> str:
    """Return the text without a word such as “Tel.:” before a number."""
    return LABEL.sub("", text, count=1) if LABEL.match(text) else text


def is_international(text: str) -> bool:
    """Return whether a number begins with the prefix of a country."""
    return INTERNATIONAL.match(text) is not None


@cache
def _library() -> ModuleType:
    """Return the library, which takes time to import and is not needed by every process."""
    import phonenumbers  # noqa: PLC0415

    return phonenumbers


def _digits(text: str) -> str:
    return "".join(re.findall("[0-9]", text))


def _plain(text: str) -> str:
    return MEXICAN_MOBILE.sub(r"\1 ", plain_signs(decode_digits(text)).translate(SPACES))


def _several(parts: Sequence[str], region: str, is_foreign: bool) -> tuple[TelephoneNumber, ...]:
    """Return the numbers of these parts. After a number, a part may be the last digits of another (`943112233/34`)."""
    if not 1 < len(parts) <= MAX_NUMBERS:
        return ()
    numbers: list[TelephoneNumber] = []
    for part in map(str.strip, parts):
        is_suffix = bool(numbers) and part.isdecimal() and len(part) <= MAX_SUFFIX_LENGTH
        number = _telephone(_with_suffix(numbers[-1], part) if is_suffix else part, region, is_foreign)
        if number is None:
            return ()
        numbers.append(number)
    return tuple(numbers)


def _with_suffix(number: TelephoneNumber, digits: str) -> str:
    """Return another number of which only the last digits, or the extension, are given."""
    return f"{number.e164} ext. {digits}" if number.extension else number.e164[: -len(digits)] + digits


def _adjacent(text: str, region: str) -> tuple[TelephoneNumber, ...]:
    """Return two numbers with only a space or a dash between them."""
    for gap in GAP.finditer(text):
        numbers = (_telephone(part, region, False) for part in (text[: gap.start()], text[gap.end() :]))
        whole = tuple(number for number in numbers if number and len(number.national) >= MIN_WHOLE_LENGTH)
        if len(whole) > 1:
            return whole
    return ()


def _telephone(text: str, region: str, is_foreign: bool) -> TelephoneNumber | None:
    """Return the number that a text is. is_foreign: whether its country may be unknown."""
    match = EXTENSION.search(text)
    extension = match[1] if match else ""
    main = REMARK.sub("", text[: match.start()] if match else text)
    for candidate in dict.fromkeys((main, TRUNK_ZERO.sub("", main))):
        if number := _parsed(candidate, region, extension):
            return number
    digits = _digits(main)
    if is_foreign and not INTERNATIONAL.match(main) and FOREIGN.fullmatch(digits):
        return TelephoneNumber(digits, digits[1:], digits, extension)
    return None


def _parsed(text: str, region: str, extension: str) -> TelephoneNumber | None:
    library = _library()
    try:
        number = library.parse(text, region)
    except library.NumberParseException:
        return None
    if len(number.extension or "") > MAX_EXTENSION_LENGTH:  # another number after a comma
        return None
    national = str(library.national_significant_number(number))
    is_short = (
        not number.extension
        and len(national) >= MIN_SHORT_LENGTH
        and not INTERNATIONAL.match(text)
        and library.is_possible_short_number(number)
    )
    if not is_short and not library.is_possible_number(number):
        return None
    e164 = f"+{number.country_code}{national}"
    dialled = library.format_number(number, library.PhoneNumberFormat.NATIONAL)
    digits = _digits(dialled.partition(" ext")[0])
    return TelephoneNumber(e164, national, digits, extension or number.extension or "")
