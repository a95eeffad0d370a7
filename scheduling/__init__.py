"""What time does, and what leaves the house: sweepers, the clockwork, and delivery to Telegram."""
