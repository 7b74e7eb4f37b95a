"""Starts servers, checks that their responses are equal, and measures them."""
