"""IAM's own commands by area; IamService inherits from each."""
