"""The evidence that Rapporteur does what its documents say."""
