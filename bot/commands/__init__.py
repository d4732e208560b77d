"""The command line: one module for each group of commands, and `application`, which puts them together."""
