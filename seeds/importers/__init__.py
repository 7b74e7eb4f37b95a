"""Importers of public datasets, one each.  They read a copy that the user has downloaded.

Ids are made of the dataset and a row's key, so that importing a dataset twice writes nothing the second time.
"""
