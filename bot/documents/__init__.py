"""From items to files: what people and programs take away."""
