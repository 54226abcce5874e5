"""Reading and writing rows: conditions, pages, repositories, the unit of work."""
