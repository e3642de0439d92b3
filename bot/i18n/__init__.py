"""The words that people read, in three languages, and nothing else."""
