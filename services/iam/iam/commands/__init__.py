"""The commands of IAM, area by area."""
