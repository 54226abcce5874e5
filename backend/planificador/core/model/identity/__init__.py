"""Tax numbers of organisations and identity documents of people: their kinds, forms and checks. Pure."""
