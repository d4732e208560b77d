"""Answers questions about one report, only from a curated knowledge base, each answer with its citation."""
