"""What Discord can ask of the bot: each module adapts one group of commands and events to the services."""
