"""The groups of columns that not every role sees."""

from planificador.core.model.texts import DescribedEnum


class ColumnGroup(DescribedEnum):
    """A group of columns that not every role sees; a column of no group is seen with its row."""

    IMPORTES = "IMPORTES", "Prices and amounts of money"
    DOCUMENTOS = "DOCUMENTOS", "Identity documents and tax numbers"
    NOTAS = "NOTAS", "Free notes, reasons, and descriptions of interactions"
    DIRECCIONES = "DIRECCIONES", "Postal addresses, e-mail addresses and telephone numbers"
