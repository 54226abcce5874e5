"""Types, filters, sort keys and inputs, which are built from the columns of the models."""
