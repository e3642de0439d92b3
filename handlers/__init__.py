"""How the world comes in (Slack, the clock), and the one way out to Slack."""
