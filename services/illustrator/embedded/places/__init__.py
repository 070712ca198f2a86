"""Where a scene plays: each place paints what stands behind the cast, and what grows before it."""
