"""llama.cpp in this process, through llama-cpp-python: a GGUF file, loaded once, one story at a time."""
