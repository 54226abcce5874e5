"""HTTP and WebSockets below GraphQL: protocols, limits of a client, errors. Knows nothing of GraphQL."""
