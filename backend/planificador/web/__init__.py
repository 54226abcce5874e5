"""Pages for browsers: GraphiQL, served from files built into the package. Independent of the rest of Planificador."""
