"""The metrics of a process, in a registry of its own. No label ever holds a run id: their number has no limit."""

from importlib.metadata import version as installed

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector
from prometheus_client.exposition import choose_encoder

STAGE_BUCKETS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 30, 60, 120, 180, 300)  # seconds


def version() -> str:
    """Of this build."""
    return installed("iyagi")


class Metrics:
    def __init__(self, service: str) -> None:
        self.service = service
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        info = Gauge("iyagi_build_info", "Which build runs.", ("version", "service"), registry=self.registry)
        info.labels(version(), service).set(1)

        self._runs = self._counter("iyagi_runs", "Runs that ended.", "outcome")
        self._stages = Histogram(
            "iyagi_stage_duration_seconds",
            "How long a piece of work took.",
            ("stage", "engine"),
            buckets=STAGE_BUCKETS,
            registry=self.registry,
        )
        self._queue = self._gauge("iyagi_queue_depth", "What waits to be begun.", "service").labels(service)
        self._inflight = self._gauge("iyagi_jobs_inflight", "Pieces of work in hand.", "service").labels(service)
        self._viewers = self._gauge("iyagi_sse_clients", "Live viewers.")
        self._redeliveries = self._counter(
            "iyagi_redeliveries", "Deliveries that came more than once.", "service"
        ).labels(service)
        self._set_aside = self._counter("iyagi_set_aside", "Messages nobody can parse.", "service").labels(service)
        self._lost = self._counter("iyagi_lost_facts", "Facts another instance told first.", "service").labels(service)
        self._late = self._counter("iyagi_late_facts", "Facts of evicted runs.")
        self._unpublished = self._counter(
            "iyagi_publish_failures", "Publications that were not acknowledged.", "service"
        ).labels(service)
        self._gpu_free = self._gauge("iyagi_gpu_memory_free_bytes", "Free memory of a GPU, when last looked at.", "gpu")
        self._gpu_turns = self._counter("iyagi_gpu_turns", "Times that a shared GPU was taken.", "gpu", "service")

    def run_ended(self, outcome: str) -> None:
        self._runs.labels(outcome).inc()

    def stage_took(self, stage: str, engine: str, seconds: float) -> None:
        self._stages.labels(stage, engine).observe(seconds)

    def queue_depth(self, waiting: int) -> None:
        self._queue.set(waiting)

    def jobs_inflight(self, change: int) -> None:
        self._inflight.inc(change)

    def sse_clients(self, change: int) -> None:
        self._viewers.inc(change)

    def redelivery(self) -> None:
        self._redeliveries.inc()

    def set_aside(self) -> None:
        self._set_aside.inc()

    def lost_facts(self) -> None:
        self._lost.inc()

    def late_facts(self) -> None:
        self._late.inc()

    def publish_failures(self) -> None:
        self._unpublished.inc()

    def gpu_memory_free(self, gpu: str, found: int) -> None:
        self._gpu_free.labels(gpu).set(found)

    def gpu_taken(self, gpu: str) -> None:
        self._gpu_turns.labels(gpu, self.service).inc()

    def exposition(self, accepted: str) -> tuple[bytes, str]:
        """All of them as text, and its media type, in the format that an Accept header asks for."""
        encode, media_type = choose_encoder(accepted)
        return encode(self.registry), media_type

    def _counter(self, name: str, what: str, *labels: str) -> Counter:
        return Counter(name, what, labels, registry=self.registry)

    def _gauge(self, name: str, what: str, *labels: str) -> Gauge:
        return Gauge(name, what, labels, registry=self.registry)
