"""The story's passages in; out the same with their roles: title, dateline, heading, item, quote or none (body)."""
