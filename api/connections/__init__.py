"""Connections before and below HTTP requests: how many, how long, and how large a request head may be.

Whatever parser uvicorn uses, each connection has a `Guard`; all guards of a process share a `Gate`.
"""

from api.connections.gate import Gate
from api.connections.guard import Guard
from api.connections.protocols import http_protocol, websocket_protocol

__all__ = ["Gate", "Guard", "http_protocol", "websocket_protocol"]
