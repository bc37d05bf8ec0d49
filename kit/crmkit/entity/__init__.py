"""The declaration of an entity: one class from which everything else about it is derived."""
