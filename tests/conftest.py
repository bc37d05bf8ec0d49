"""What all rings outside the packages share."""
