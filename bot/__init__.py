"""Answers questions about one report, only from a curated knowledge base, each answer with its citation."""

import os

# Before numpy is imported: its products are small here, and threads that wait for one another take a hundred times as
# long where another program runs.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
