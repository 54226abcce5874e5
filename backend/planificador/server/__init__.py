"""HTTP and WebSockets below GraphQL: protocols, limits per client, errors. Does not depend on GraphQL."""
