"""What Block Kit's objects, elements and blocks may hold, as Slack documents them, written as data."""
