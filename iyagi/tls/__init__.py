"""https for a home: a certificate authority of its own, and the page that helps devices to trust it."""
