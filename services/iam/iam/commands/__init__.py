"""The commands of IamService, one mixin class per area."""
