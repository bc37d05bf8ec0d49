"""Business rules of customers: pure functions, without database, bus or clock."""
