"""What a person is shown, before any surface draws it."""
