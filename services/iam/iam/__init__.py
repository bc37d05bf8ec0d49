"""IAM: people, departments, territories, roles, sign-in, and the record of who did what."""
