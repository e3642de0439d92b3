"""The rules of the project itself, checked like everything else."""
