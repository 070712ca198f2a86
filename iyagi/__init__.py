"""The command `iyagi`: the services' doors for people."""

__version__ = "0.1.0"
