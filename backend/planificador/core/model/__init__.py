"""The parts of domain models: columns, constraints, validation, texts, states."""
