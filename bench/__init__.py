"""The benchmark: generated data, questions, this project and its peers, and one command that measures them."""
