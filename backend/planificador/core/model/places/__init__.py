"""Countries, and the postcodes and provinces of their addresses. Pure."""
