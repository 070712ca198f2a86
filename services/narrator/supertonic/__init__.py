"""Supertonic: four ONNX graphs, run by a loop of our own, and their ten Korean voices."""
