"""Postcodes, by country, and the provinces of Spain."""

import pytest

from planificador.core.model.places.countries import countries
from planificador.core.model.places.postcodes import postcode_candidates, postcode_example, postcode_form
from planificador.core.model.places.provinces import PROVINCES, names_province, province_of

# Of Google's address data, https://chromium-i18n.appspot.com/ssl-address: independent of the product's table.
EXAMPLES = """
AC: ASCN 1ZZ
AD: AD100, AD501, AD700
AF: 1001, 2601, 3801
AI: 2640
AL: 1001, 1017, 3501
AM: 375010, 0002, 0010
AR: C1070AAM, C1000WAM, B1000TBU
AS: 96799
AT: 1010, 3741
AU: 2060, 3171, 6430
AX: 22150, 22550, 22240
AZ: 1000
BA: 71000
BB: BB23026, BB22025
BD: 1340, 1000
BE: 4000, 1000
BG: 1000, 1700
BH: 317
BL: 97100
BM: FL 07, HM GX, HM 12
BN: BT2328, KA1131, BA1511
BR: 40301-110, 70002-900
BT: 11001, 31101, 35003
BY: 223016, 225860, 220050
CA: H3Z 2Y7, V8X 3X4, T0L 1K0
CC: 6799
CH: 2544, 1211, 1556
CL: 8340457, 8720019, 1230000
CN: 266033, 317204, 100096
CO: 111221, 130001, 760011
CR: 1000, 2010, 1001
CU: 10700
CV: 7600
CX: 6798
CY: 2008, 3304, 1900
CZ: 100 00, 251 66, 530 87
DE: 26133, 53225
DK: 8660, 1566
DO: 11903, 10101
DZ: 40304, 16027
EC: 090105, 092301
EE: 69501, 11212
EG: 12411, 11599
EH: 70000, 72000
ES: 28039, 28300, 28070
ET: 1000
FI: 00550, 00011
FK: FIQQ 1ZZ
FM: 96941, 96944
FO: 100
FR: 33380, 34092, 33506
GB: EC1Y 8SY, GIR 0AA, M2 5BQ
GE: 0101
GF: 97300
GG: GY1 1AA, GY2 2BT
GI: GX11 1AA
GL: 3900, 3950, 3911
GN: 001, 200, 100
GP: 97100
GR: 151 24, 151 10, 101 88
GS: SIQQ 1ZZ
GT: 09001, 01501
GU: 96910, 96931
GW: 1000, 1011
HM: 7050
HN: 31301
HR: 10000, 21001, 10002
HT: 6120, 5310, 6110
HU: 1037, 2380, 1540
ID: 40115
IE: A65 F4E2
IL: 9614303
IM: IM2 1AA, IM99 1PS
IN: 110034, 110001
IO: BBND 1ZZ
IQ: 31001
IR: 11936-12345
IS: 320, 121, 220
IT: 00144, 47037, 39049
JE: JE1 1AA, JE2 2BT
JO: 11937, 11190
JP: 154-0023, 350-1106, 951-8073
KE: 20100, 00100
KG: 720001
KH: 120101, 120108
KR: 03051
KW: 54541, 54551, 54404
KY: KY1-1100, KY1-1702, KY2-2101
KZ: 040900, 050012
LA: 01160, 01000
LB: 2038 3054, 1107 2810, 1000
LI: 9496, 9491, 9490
LK: 20000, 00100
LR: 1000
LS: 100
LT: 04340, 03500
LU: 4750, 2998
LV: LV-1073, LV-1000
MA: 53000, 10000, 20050
MC: 98000, 98020, 98011
MD: 2012, 2019
ME: 81257, 81258, 81217
MF: 97100
MG: 501, 101
MH: 96960, 96970
MK: 1314, 1321, 1443
MM: 11181
MN: 65030, 65270
MP: 96950, 96951, 96952
MQ: 97220
MT: NXR 01, ZTN 05, GPO 01
MU: 42602
MV: 20026
MX: 02860, 77520, 06082
MY: 43000, 50754, 88990
MZ: 1102, 1119, 3212
NA: 10001, 10017
NC: 98814, 98800, 98810
NE: 8001
NF: 2899
NG: 930283, 300001, 931104
NI: 52000
NL: 1234 AB, 2490 AA
NO: 0025, 0107, 6631
NP: 44601
NZ: 6001, 6015, 6332
OM: 133, 112, 111
PE: LIMA 23, LIMA 42, CALLAO 2
PF: 98709
PG: 111
PH: 1008, 1050, 1135
PK: 44000
PL: 00-950, 05-470, 48-300
PM: 97500
PN: PCRN 1ZZ
PR: 00930
PT: 2725-079, 1250-096, 1201-950
PW: 96940
PY: 1536, 1538, 1209
RE: 97400
RO: 060274, 061357, 200716
RS: 106314
RU: 247112, 103375, 188300
SA: 11564, 11187, 11142
SD: 11042, 11113
SE: 11455, 12345, 10500
SG: 546080, 308125, 408600
SH: STHL 1ZZ
SI: 4000, 1001, 2500
SJ: 9170
SK: 010 01, 023 14, 972 48
SM: 47890, 47891, 47895
SN: 12500, 46024, 16556
SO: JH 09010, AD 11010
SV: CP 1101
SZ: H100
TA: TDCU 1ZZ
TC: TKCA 1ZZ
TH: 10150, 10210
TJ: 735450, 734025
TM: 744000
TN: 1002, 8129, 3100
TR: 01960, 06101
TW: 104, 106, 10603
TZ: 6090, 34413
UA: 15432, 01055, 01001
UM: 96898
US: 95014, 22162-1010
UY: 11600
UZ: 702100, 700000
VA: 00120
VC: VC0100, VC0110, VC0400
VE: 1010, 3001, 8011
VG: VG1110, VG1150, VG1160
VI: 00802-1222, 00850-9802
VN: 70010, 55999
WF: 98600
XK: 10000
YT: 97600
ZA: 0083, 1451, 0001
ZM: 50100, 50101
"""
WRITTEN = {
    ("ES", "20.018"): "20018",
    ("ES", " 20 018 "): "20018",
    ("ES", "E-20018"): "20018",
    ("ES", "ES 01001"): "01001",
    ("ES", "52006"): "52006",
    ("FR", "F-64100"): "64100",
    ("FR", "64 100"): "64100",
    ("FR", "64104 Cedex 2"): "64104",
    ("FR", "F-64104 cedex"): "64104",
    ("GB", "sw1a1aa"): "SW1A 1AA",
    ("GB", "SW1A  1AA"): "SW1A 1AA",
    ("GB", "m11ae"): "M1 1AE",
    ("GB", "GIR0AA"): "GIR 0AA",
    ("GB", "bfpo61"): "BFPO 61",
    ("NL", "1234ab"): "1234 AB",
    ("NL", "NL-1234 AB"): "1234 AB",
    ("PT", "1250096"): "1250-096",
    ("PT", "1250"): "1250",
    ("PL", "00950"): "00-950",
    ("SE", "SE-114 55"): "114 55",
    ("SK", "81101"): "811 01",
    ("GR", "10431"): "104 31",
    ("CH", "CH-8001"): "8001",
    ("DE", "D-10115"): "10115",
    ("DE", "01067"): "01067",
    ("LV", "1073"): "LV-1073",
    ("LT", "LT-01100"): "01100",
    ("AD", "500"): "AD500",
    ("IE", "d02x285"): "D02 X285",
    ("CA", "h3z2y7"): "H3Z 2Y7",
    ("US", "941031234"): "94103-1234",
    ("BR", "01310100"): "01310-100",
    ("JP", "1540023"): "154-0023",
    ("TR", "34437"): "34437",
    ("MA", "20250"): "20250",
    ("AE", " po box 1 "): "PO BOX 1",
    ("PE", "Lima 23"): "LIMA 23",
}
WRONG = [
    *[
        ("ES", text)
        for text in ("2001", "00001", "53001", "200180", "2001A", "SW1A 1AA", "\u0662\u0660\u0660\u0661\u0668")
    ],
    *[("FR", text) for text in ("6410", "641000", "D-64100", "")],
    *[("GB", text) for text in ("20018", "SW1A", "SW1A 1A")],
    *[("NL", text) for text in ("1234", "12345", "AB 1234")],
    ("IE", "D02"),
    ("AD", "20018"),
    ("US", "94103-12"),
]


def examples() -> list[tuple[str, str]]:
    lines = (line.partition(": ") for line in EXAMPLES.strip().splitlines())
    return [(country, text) for country, _, texts in lines for text in texts.split(", ")]


def test_postcodes_of_all_countries_are_accepted() -> None:
    assert [(country, text) for country, text in examples() if postcode_form(country, text) is None] == []


def test_the_form_of_a_postcode_is_that_of_its_country_and_stable() -> None:
    for country, text in examples():
        form = postcode_form(country, text)
        assert form is not None
        if postcode_example(country):
            assert postcode_form(country, form.lower().replace(" ", "").replace("-", "")) == form
        assert form in postcode_candidates(text)


def test_the_example_of_every_country_is_one_of_its_postcodes() -> None:
    with_example = {country: example for country in countries() if (example := postcode_example(country))}
    assert {country: postcode_form(country, example) for country, example in with_example.items()} == with_example
    assert len(with_example) > 170


@pytest.mark.parametrize(("country", "text"), WRITTEN)
def test_every_way_to_write_a_postcode_has_one_form(country: str, text: str) -> None:
    assert postcode_form(country, text) == WRITTEN[country, text]


@pytest.mark.parametrize(("country", "text"), WRONG)
def test_a_text_of_another_form_is_no_postcode(country: str, text: str) -> None:
    assert postcode_form(country, text) is None


@pytest.mark.parametrize(
    ("postcode", "province"),
    [
        ("01001", "Araba/Álava"),
        ("20018", "Gipuzkoa"),
        ("31001", "Navarra"),
        ("48001", "Bizkaia"),
        ("08001", "Barcelona"),
        ("28013", "Madrid"),
        ("35001", "Las Palmas"),
        ("38001", "Santa Cruz de Tenerife"),
        ("51001", "Ceuta"),
        ("52001", "Melilla"),
    ],
)
def test_a_spanish_postcode_has_a_province(postcode: str, province: str) -> None:
    assert province_of("ES", postcode) == province
    assert province_of("FR", postcode) is province_of("ES", None) is None


def test_there_are_52_provinces() -> None:
    assert len(set(PROVINCES)) == 52
    assert all(names_province(province, province) for province in PROVINCES)


NAMES = {
    "Gipuzkoa": ("Guipúzcoa", "GUIPUZCOA", "gipuzkoa", "Guipúzcoa / Gipuzkoa", "Gipuzkoa (Guipúzcoa)"),
    "Bizkaia": ("Vizcaya", "Bizkaia-Vizcaya", "BIZKAIA"),
    "Araba/Álava": ("Alava", "Álava", "Araba", "Araba / Álava", "Araba-Álava"),
    "Navarra": ("Nafarroa", "Navarra / Nafarroa", "Comunidad Foral de Navarra"),
    "A Coruña": ("La Coruña", "Coruña, A", "Coruña"),
    "Illes Balears": ("Baleares", "Balears, Illes", "Islas Baleares"),
    "La Rioja": ("Rioja, La", "Errioxa", "Rioja"),
    "Las Palmas": ("Palmas, Las", "Las Palmas de Gran Canaria"),
    "Santa Cruz de Tenerife": ("Sta. Cruz de Tenerife", "S/C de Tenerife", "Tenerife"),
    "Valencia/València": ("Valencia", "València", "VALENCIA"),
    "Castellón/Castelló": ("Castellón", "Castelló", "Castellón de la Plana"),
    "Ourense": ("Orense",),
    "Lleida": ("Lérida",),
    "Girona": ("Gerona",),
    "Madrid": ("Madrid (Comunidad de)",),
}


@pytest.mark.parametrize("province", NAMES)
def test_a_province_is_known_by_all_of_its_names(province: str) -> None:
    assert [name for name in NAMES[province] if not names_province(name, province)] == []
    others = [other for other in PROVINCES if other != province]
    assert [(name, other) for name in NAMES[province] for other in others if names_province(name, other)] == []
