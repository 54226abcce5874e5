"""The ways in: HTTP, WebSockets, server-sent events."""
