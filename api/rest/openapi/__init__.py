"""The OpenAPI document: its assembly, and what features share.  Each feature has its part in its `openapi.py`."""
