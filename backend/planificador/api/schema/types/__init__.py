"""Types, filters, orders and inputs, made from the columns of the models."""
