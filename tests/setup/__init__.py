"""The self-made set-up, tried from folders that are not ours."""
