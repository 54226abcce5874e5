"""What use cases read ahead: its declaration, and how it is read."""
