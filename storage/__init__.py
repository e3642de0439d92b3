"""Where things are kept: SQLite or PostgreSQL, behind the ports of the bot."""
