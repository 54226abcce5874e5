"""From a request to its result: documents, the executor, shared subscriptions."""
