"""The street outside: a Telegram that runs on this machine, for bots and the people who write them."""
