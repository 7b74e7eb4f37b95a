"""The pages, one module per family: each asks its document and hands the answer to a template."""
