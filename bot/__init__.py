"""The front door: settings, command line, and the order in which the house starts and stops."""
