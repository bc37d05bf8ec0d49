"""How Guanxi CRM is installed, started, watched, tested and looked after."""
