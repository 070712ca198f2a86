"""The HTTP interface: small modules of routes over the gateway, and the edges around them."""
