"""What use cases are made of: the unit of work, its transaction, and the changes of single rows."""
