"""Several processes that serve one address: the workers, and the supervisor that starts and replaces them."""
