"""The benchmark: generated data, queries, this project and its peers, and one command to measure them."""
