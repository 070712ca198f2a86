"""What a browser is given to see books with: the studio where it was built, and always the plain page."""

from services.gateway.front import plain, studio
from services.gateway.front.file import File

Front = dict[str, File]  # by address

PLAIN = "/plain"


def load() -> Front:
    """The studio at `/`, or in its place the plain page, which has an address of its own too."""
    return front(plain.load(), studio.load())


def front(page: File, built: Front | None) -> Front:
    return {**({"/": page} if built is None else built), PLAIN: page}
