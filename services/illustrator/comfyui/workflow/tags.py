"""The tags that an author may put into a node's title, several if need be: what of a picture is set there."""

import re

from services.illustrator.comfyui.workflow.graph import Graph

TAG = re.compile(r"@(positive|negative|seed|size|steps|output|sampler)\b")


def tags(title: str) -> list[str]:
    return TAG.findall(title)


def tagged(graph: Graph, tag: str) -> list[str]:
    return [id_ for id_, node in graph.items() if tag in tags(node.title)]
