"""Migrations of the schema: numbered, never edited after a release."""
