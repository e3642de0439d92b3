"""Understanding: from what people typed, in three languages, to a command; no clock, no input or output."""
