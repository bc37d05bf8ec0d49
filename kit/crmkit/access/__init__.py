"""Who may do what: permissions, scopes, access documents, caller tokens and the one decision."""
