"""The pages for people: GraphiQL, served from files built into the package. Knows nothing else of Planificador."""
