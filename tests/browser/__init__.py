"""What a person sees: the suite in a real Chromium."""
