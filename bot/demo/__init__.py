"""The demo: the bot as it runs on Discord, connected to a Discord of this machine, with a page to try it in."""
