"""The curated knowledge base: its shapes, how it is read, and what is checked of it."""
