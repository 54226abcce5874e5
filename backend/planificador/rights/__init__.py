"""Who may see and do what: a table, and what it means for a reader with several roles. Pure.

It names entities, verbs and root fields as the API does, and knows nothing else of them.
"""

from planificador.rights.permissions import Permissions, of

__all__ = ["Permissions", "of"]
