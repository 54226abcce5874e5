"""The queries, mutations and subscriptions of each domain package."""
