"""The inside of Rapporteur: what it understands, decides and says; it knows neither Slack nor SQL."""
