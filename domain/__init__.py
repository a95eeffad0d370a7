"""What is true: rules, values and parsers, free of database, network and Telegram."""
