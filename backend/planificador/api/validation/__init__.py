"""What a document may ask for: limits, metrics, costs and validation rules."""
