"""The private parts of aerich that write migrations, under a public name.

aerich is a command line; it promises nothing about its functions. tests/libraries/test_aerich_adapter.py fails when a
new version changes one of them. The server does not import this module.
"""

from aerich.utils import get_formatted_compressed_data, get_models_describe


def packed_models_state(app: str) -> str:
    """Return aerich's description of the models of an app: compressed JSON, as Python string literals on lines."""
    return get_formatted_compressed_data(get_models_describe(app))
