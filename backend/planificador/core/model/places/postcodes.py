"""The forms of postcodes by country.

The forms are those of Google's address data (https://chromium-i18n.appspot.com/ssl-address), in the writing of the
Universal Postal Union; tests/core/test_postcodes.py compares them. A country without a form has no postcodes, or too
many kinds of them to be checked.
"""

import re
from collections.abc import Sequence
from functools import cache

from planificador.core.model.compact import compact_number
from planificador.core.model.places.countries import SPAIN

MAX_LENGTH = 12
SPANISH_POSTCODE = re.compile(r"(0[1-9]|[1-4][0-9]|5[0-2])[0-9]{3}")
FORMS_OF_COUNTRIES = {
    "999": "BH FO GN IS LS MG OM PG",
    "9999": "AF AL AT AU BD BE BG CC CH CV CX CY DK ET GE GL GW HM HT HU LI LR LU MD MK MZ NE NF NO NZ PH PY SI SJ"
    " TN VE ZA",
    "99999": "AX BA BL BT CU DE DO DZ EE EG EH ES FI FR GF GP GT HN HR IC ID IQ IT JO KE KR KW LA LK LT MA MC ME MF MM"
    " MN MQ MV MX MY NA NC NI NP PF PK PM RE SD SM SN TH TR UA UM UY VA WF XK YT ZM",
    "999999": "BY CN CO EC IN KG KZ NG RO RU SG TJ TM UZ",
    "9999999": "CL",
    "99-999": "PL",
    "999 99": "CZ GR SE SK",
    "999-9999": "JP",
    "99999-999": "BR",
    "99999-99999": "IR",
    "9999 AA": "NL",
    "A9A 9A9": "CA",
    "XXX XXXX": "IE",
    "AA XX": "BM",
    "AA 99999": "SO",
    "AA9999": "BN",
    "A999": "SZ",
    "9999|99999": "CR NP TZ",
    "9999|999999": "AM",
    "99999|999999": "KH RS VN",
    "99999|9999999": "IL",
    "999|99999|999999": "TW",
    "99999|99999-9999": "AS FM GU MH MP PR PW SA US VI",
    "9999-999|9999": "PT",
    "9999|A9999|A9999AAA": "AR",
    "9999|9999 9999": "LB",
    "99999|999AA999": "MU",
    "AAA 9999|AAA 99|AAA 999": "MT",
    "AZ 9999": "AZ",
    "LV-9999": "LV",
    "AD999": "AD",
    "AI-9999": "AI",
    "BB99999": "BB",
    "VC9999": "VC",
    "VG9999": "VG",
    "KY9-9999": "KY",
    "ASCN 1ZZ": "AC",
    "FIQQ 1ZZ": "FK",
    "SIQQ 1ZZ": "GS",
    "GX11 1AA": "GI",
    "BBND 1ZZ": "IO",
    "PCRN 1ZZ": "PN",
    "STHL 1ZZ|ASCN 1ZZ|TDCU 1ZZ": "SH",
    "TKCA 1ZZ": "TC",
    "A9 9AA|A99 9AA|AA9 9AA|AA99 9AA|A9A 9AA|AA9A 9AA|BFPO 9|BFPO 99|BFPO 999|BFPO 9999|GIR 0AA": "GB GG IM JE",
}
"""The countries of each form. 9 stands for a digit, A for a letter, X for either of them, except for the whole codes of
small territories (`FIQQ 1ZZ`)."""
FIXED_FORM = re.compile(r"[A-Z]{4} 1ZZ|GX11 1AA|GIR 0AA")
LABEL = re.compile(
    r"\s*(?:C\.?\s?P\.?|P\.?\s?K\.?|C[ÓO]DIGO POSTAL|POSTA KODEA|CODE POSTAL|PLZ|〒)[\s.:：]*(?=[0-9])", re.IGNORECASE
)
"""What people write before a postcode."""
CEDEX = re.compile(r"\s*CEDEX(?:\s*[0-9]{1,2})?\s*$", re.IGNORECASE)
"""What people write after the French postcode of a company that receives much mail."""
SIGNED = re.compile(r"\s*([A-Z]{1,3})[\s-]+[0-9]", re.IGNORECASE)
VEHICLE_SIGNS = {"AT": "A", "BE": "B", "DE": "D", "ES": "E", "FI": "FIN", "FR": "F", "IT": "I", "LU": "L", "NO": "N"}
VEHICLE_SIGNS |= {"PT": "P", "SE": "S", "LI": "FL"}
"""The letters that people write before a postcode, where they differ from the country's code: `F-64100`."""
EXAMPLES = {"ES": "20018", "FR": "64100", "PT": "1250-096", "GB": "SW1A 1AA", "DE": "10115", "NL": "1234 AB"}
EXAMPLES |= {"IE": "A65 F4E2", "MT": "VLT 1117", "BM": "HM 12"}


def postcode_form(country: str, text: str) -> str | None:
    """Return the one form of a postcode, None for a text that is no postcode of the country.

    A country without forms takes any text.
    """
    if not (forms := _forms(country)):
        return " ".join(text.upper().split())
    compact = _compact(text)
    for number in (compact, country + compact, *_without_sign(country, compact)):
        for pattern, form in forms:
            if pattern.fullmatch(number):
                return _written(form, number) if _is_assigned(country, number) else None
    return None


def postcode_candidates(text: str) -> tuple[str, ...]:
    """Return the forms in which a postcode of any country may be stored."""
    number = _compact(text)
    found = (
        _written(form, candidate)
        for form, country, pattern in _patterns()
        for candidate in (number, country + number if form.startswith(country) else number)
        if pattern.fullmatch(candidate)
    )
    return tuple(dict.fromkeys((" ".join(text.upper().split()), *found, *_without_country(text))))


def postcode_example(country: str) -> str | None:
    """Return a text of the form of the country's postcodes, None if it has no form."""
    forms = _forms(country)
    if country in EXAMPLES or not forms:
        return EXAMPLES.get(country)
    digits, letters = iter("123456789" * 2), iter("ABCDEFGH")
    form = forms[0][1]
    if FIXED_FORM.fullmatch(form):
        return form
    prefix = _literal_prefix(form, country)
    return prefix + "".join(
        next(digits) if char in "9X" else next(letters) if char == "A" else char for char in form[len(prefix) :]
    )


def _compact(text: str) -> str:
    """Return a postcode without what people write around it and between its parts."""
    return compact_number(CEDEX.sub("", LABEL.sub("", text, count=1), count=1))


@cache
def _forms(country: str) -> Sequence[tuple[re.Pattern[str], str]]:
    """Return the forms of a country, each with its pattern of a postcode without signs."""
    texts = (forms for forms, countries in FORMS_OF_COUNTRIES.items() if country in countries.split())
    return [(_pattern(form, country), form) for form in next(texts, "").split("|") if form]


@cache
def _patterns() -> Sequence[tuple[str, str, re.Pattern[str]]]:
    """Return all forms, each with one of its countries and its pattern."""
    return [
        (form, country := countries.split()[0], _pattern(form, country))
        for forms, countries in FORMS_OF_COUNTRIES.items()
        for form in forms.split("|")
    ]


def _pattern(form: str, country: str) -> re.Pattern[str]:
    prefix = form if FIXED_FORM.fullmatch(form) else _literal_prefix(form, country)
    signs = {"9": "[0-9]", "A": "[A-Z]", "X": "[A-Z0-9]"}
    rest = "".join(signs[char] for char in form[len(prefix) :] if char in signs)
    return re.compile("".join(filter(str.isalnum, prefix)) + rest)


def _literal_prefix(form: str, country: str) -> str:
    """Return the letters of a form that stand for themselves: the country's code, or that of the British forces."""
    return next((prefix for prefix in (country, "BFPO") if form.startswith(prefix)), "")


def _without_sign(country: str, number: str) -> Sequence[str]:
    signs = (country, VEHICLE_SIGNS.get(country, country))
    return [number.removeprefix(sign) for sign in signs if number.startswith(sign)]


def _without_country(text: str) -> Sequence[str]:
    """Return a postcode that begins with the letters of its country (`F-64100`) in its form, if it does."""
    if not (match := SIGNED.match(text)):
        return []
    sign = match[1].upper()
    countries = {sign, *(country for country, letters in VEHICLE_SIGNS.items() if letters == sign)}
    return [form for country in sorted(countries) if _forms(country) and (form := postcode_form(country, text))]


def _is_assigned(country: str, number: str) -> bool:
    return country != SPAIN or SPANISH_POSTCODE.fullmatch(number) is not None


def _written(form: str, number: str) -> str:
    """Return the letters and digits of a number with the signs of the form."""
    signs = iter(number)
    return "".join(next(signs) if char.isalnum() else char for char in form)
