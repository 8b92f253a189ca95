// Content to come.
