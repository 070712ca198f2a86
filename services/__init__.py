"""One job each; they never import each other."""
