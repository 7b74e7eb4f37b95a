"""OpenTelemetry: FastAPI traces requests; this module switches it on and adds statements."""

from contextlib import AbstractContextManager, nullcontext
from importlib.util import find_spec

from fastapi.telemetry import TelemetryConfig
from opentelemetry import trace

PROBES = ("/healthz", "/readyz", "/metrics")
OFF: TelemetryConfig = {"tracing": False, "metrics": False, "logs": False, "auto_configure": False}
ON: TelemetryConfig = {"auto_configure": True, "exclude": lambda scope: scope.get("path") in PROBES}


def telemetry(enabled: bool) -> TelemetryConfig:
    """Returns FastAPI's telemetry configuration. Raises RuntimeError if the extra is not installed."""
    if enabled and not (find_spec("opentelemetry.sdk") and find_spec("opentelemetry.exporter")):
        raise RuntimeError("ENTENTE_TELEMETRY needs an extra: pip install 'entente[telemetry]'.")
    return ON if enabled else OFF


def statement_span(backend: str, text: str) -> AbstractContextManager[object]:
    """Returns a span around one statement of a traced request. Its text has no values: they are bound."""
    if not trace.get_current_span().is_recording():
        return nullcontext()
    attributes = {"db.system.name": backend, "db.query.text": text}
    tracer = trace.get_tracer("entente")
    return tracer.start_as_current_span("statement", kind=trace.SpanKind.CLIENT, attributes=attributes)


def tag_span(request_id: str) -> None:
    """Sets the request id on the span, to connect log lines and traces."""
    trace.get_current_span().set_attribute("entente.request_id", request_id)
