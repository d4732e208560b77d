"""The REST API, split by resource."""
