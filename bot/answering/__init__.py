"""The pure way from a question to an outcome: no I/O, no clock, no Discord."""
