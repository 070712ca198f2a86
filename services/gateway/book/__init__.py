"""What belongs to books in the gateway: the fold, the decisions, the views. All of it pure."""
