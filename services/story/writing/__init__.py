"""A language model as storyteller: what it is asked, what it may answer, and how its answer becomes pages."""
