"""The transports of GraphQL: HTTP, WebSockets, server-sent events."""
