"""The entities of IAM, one file each."""
