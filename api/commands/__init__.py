"""The commands of `entente`, by subject.  Heavy imports happen inside them, so that `entente --help` is quick."""
