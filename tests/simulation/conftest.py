from tests.fakes.silence import silence

__all__ = ["silence"]
