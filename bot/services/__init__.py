"""Work that touches files, databases and the network on behalf of the core."""
