"""What an operator sees of a running server: metrics, traces and the log. Libraries are imported when they are on."""
