"""Language models over HTTP: llama-server, and whatever speaks as OpenAI does."""
