"""What a domain model is made of: columns, constraints, validation, texts, states."""
