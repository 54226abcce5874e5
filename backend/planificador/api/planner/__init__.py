"""One SQL statement answers a query: docs/planner.md explains it with an example."""
