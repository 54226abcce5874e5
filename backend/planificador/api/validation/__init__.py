"""Limits, metrics, costs and validation rules of documents."""
