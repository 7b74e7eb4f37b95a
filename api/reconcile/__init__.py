"""Which records the names in other people's texts and tables mean, judged by the resolver over the index of names."""
