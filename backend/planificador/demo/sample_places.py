"""The places of the sample data: towns, streets and the rooms of the centre."""

from typing import NamedTuple


class Town(NamedTuple):
    """A town with one of its postcodes. prefix: the area code of its telephone numbers."""

    name: str
    postcode: str
    prefix: str


class Room(NamedTuple):
    """A room of the centre. link: that of a virtual one. places: None without a limit."""

    name: str
    site: str | None
    places: int | None
    equipment: str | None
    link: str | None = None
    is_active: bool = True


def _towns(prefix: str, *towns: tuple[str, str]) -> tuple[Town, ...]:
    return tuple(Town(name, postcode, prefix) for postcode, name in towns)


TOWNS = (
    *_towns(
        "943",
        ("20001", "Donostia / San Sebastián"),
        ("20018", "Donostia / San Sebastián"),
        ("20009", "Donostia / San Sebastián"),
        ("20301", "Irun"),
        ("20100", "Errenteria"),
        ("20120", "Hernani"),
        ("20140", "Andoain"),
        ("20400", "Tolosa"),
        ("20200", "Beasain"),
        ("20240", "Ordizia"),
        ("20800", "Zarautz"),
        ("20730", "Azpeitia"),
        ("20720", "Azkoitia"),
        ("20870", "Elgoibar"),
        ("20600", "Eibar"),
        ("20570", "Bergara"),
        ("20500", "Arrasate / Mondragón"),
        ("20560", "Oñati"),
    ),
    *_towns(
        "944",
        ("48001", "Bilbao"),
        ("48009", "Bilbao"),
        ("48901", "Barakaldo"),
        ("48930", "Getxo"),
        ("48970", "Basauri"),
        ("48200", "Durango"),
        ("48300", "Gernika-Lumo"),
        ("48370", "Bermeo"),
        ("48260", "Ermua"),
        ("48940", "Leioa"),
    ),
    *_towns(
        "945",
        ("01001", "Vitoria-Gasteiz"),
        ("01013", "Vitoria-Gasteiz"),
        ("01400", "Laudio / Llodio"),
        ("01470", "Amurrio"),
        ("01200", "Agurain / Salvatierra"),
    ),
    *_towns(
        "948",
        ("31001", "Pamplona / Iruña"),
        ("31800", "Altsasu / Alsasua"),
        ("31780", "Bera"),
        ("31300", "Tafalla"),
    ),
)
ROOMS = (
    Room("Aula 1", "Edificio principal", 20, "Proyector, pizarra"),
    Room("Aula 2", "Edificio principal", 16, "Proyector, 16 ordenadores"),
    Room("Aula 3", "Edificio principal", 12, "Pantalla táctil, videoconferencia"),
    Room("Taller", "Pabellón", 8, "Bancos de trabajo, equipos de soldadura"),
    Room("Sala de reuniones", "Edificio principal", 4, "Pantalla"),
    Room("Aula antigua", "Edificio principal", 10, None, is_active=False),
    Room("Aula virtual A", None, 100, None, "https://aula.planificador.example/a"),
    Room("Aula virtual B", None, None, None, "https://aula.planificador.example/b"),
)
STREETS = (
    "Kale Nagusia",
    "Industrialdea",
    "Geltoki kalea",
    "Avenida de la Industria",
    "Elizatze kalea",
    "Arragua auzoa",
)
