"""How much a request may ask for, known before anything of it runs. Pure: documents and values in, figures out."""
