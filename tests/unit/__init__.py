"""Values and rules, without the world."""
