"""SQL of conditions, of what a reader sees, and the connections that execute it."""
