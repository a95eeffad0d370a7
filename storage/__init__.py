"""What is written: tables and the questions that the other rooms ask of them."""
