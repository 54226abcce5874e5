"""HTTP without GraphQL: by which names this server is called, and how a request is refused."""
