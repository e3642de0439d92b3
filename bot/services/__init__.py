"""From commands to outcomes: what the working groups' rules make of what was asked."""
