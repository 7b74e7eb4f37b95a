"""OpenTelemetry: FastAPI traces requests by itself; here it is switched, and statements are added."""

from contextlib import AbstractContextManager, nullcontext
from importlib.util import find_spec

from fastapi.telemetry import TelemetryConfig
from opentelemetry import trace

PROBES = ("/healthz", "/readyz", "/metrics")
OFF: TelemetryConfig = {"tracing": False, "metrics": False, "logs": False, "auto_configure": False}
ON: TelemetryConfig = {"auto_configure": True, "exclude": lambda scope: scope.get("path") in PROBES}


def telemetry(enabled: bool) -> TelemetryConfig:
    """What FastAPI is to do.  Raises RuntimeError where telemetry is enabled and the extra is not installed."""
    if enabled and not (find_spec("opentelemetry.sdk") and find_spec("opentelemetry.exporter")):
        raise RuntimeError("ENTENTE_TELEMETRY is on, which needs an extra: pip install 'entente[telemetry]'.")
    return ON if enabled else OFF


def statement_span(backend: str, text: str) -> AbstractContextManager[object]:
    """A span around one statement of a request that is traced.  Its text holds no values: they are bound."""
    if not trace.get_current_span().is_recording():
        return nullcontext()
    attributes = {"db.system.name": backend, "db.query.text": text}
    tracer = trace.get_tracer("entente")
    return tracer.start_as_current_span("statement", kind=trace.SpanKind.CLIENT, attributes=attributes)


def tag_span(request_id: str) -> None:
    """The request's id on its span, so that a log line leads to the trace and back."""
    trace.get_current_span().set_attribute("entente.request_id", request_id)
