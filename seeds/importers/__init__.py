"""Public datasets, read into changes from the user's own copy: one importer each.

Ids are made of the dataset and the key of a row, so that importing twice writes nothing the second time.
"""
