"""What is said: every sentence people read, in Indonesian and English."""
