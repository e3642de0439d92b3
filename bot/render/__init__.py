"""From outcomes to messages: what people read, in their language."""
