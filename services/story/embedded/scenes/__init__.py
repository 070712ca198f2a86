"""What else happens in each plot, for books of more than four panels."""
