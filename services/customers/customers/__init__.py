"""Who our customers are, who works there, how we stand with them and how we group them."""
