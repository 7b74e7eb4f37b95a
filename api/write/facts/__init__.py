"""Facts and what documents say of them: combining claims into facts, and deriving dates and windows from readings."""
