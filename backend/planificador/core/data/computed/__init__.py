"""Values that are computed from rows: fields, sums, aggregates and groups."""
