"""The demo: a practice workspace with the seven groups of a real annual report, and the bot in it."""
