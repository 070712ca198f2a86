"""A message that was set aside, told again."""

from nats.errors import Error as NatsError
from nats.js.errors import APIError, NotFoundError

from chassis.bus.connection import REQUEST_TIMEOUT, SUBJECT_TAKEN, Bus
from chassis.bus.provision import Provision
from contracts.errors import IyagiError, Unavailable
from contracts.record import CONTENT_TYPE
from contracts.topology import FACTS


class SubjectTaken(IyagiError):
    """Meanwhile the fact was told as it should be."""

    code = "subject_taken"
    en = "Another message stands on {subject}; the one that was set aside is not needed any more"
    ko = "{subject}에는 이미 다른 메시지가 있습니다. 치워 둔 것은 더 필요하지 않습니다"


async def tell_again(bus: Bus, seq: int, subject: str, raw: bytes) -> int:
    """Publish these bytes on this subject again, in the place of the message at `seq`; the new sequence.

    One subject has one message, so the old one goes first, but only if it is still that one: in a stream that
    was made anew another may have its sequence.
    """
    if await _stands(bus, seq, subject, raw):
        await Provision(bus).delete(seq)
    try:
        ack = await bus.js.publish(
            subject, raw, timeout=REQUEST_TIMEOUT, stream=FACTS, headers={"Content-Type": CONTENT_TYPE}
        )
    except APIError as error:
        if error.err_code == SUBJECT_TAKEN:
            raise SubjectTaken(subject=subject) from error
        raise Unavailable(what="stream", why=str(error)) from error
    except (NatsError, TimeoutError, OSError) as error:
        raise Unavailable(what="stream", why=repr(error)) from error
    return ack.seq


async def _stands(bus: Bus, seq: int, subject: str, raw: bytes) -> bool:
    try:
        message = await bus.js.get_msg(FACTS, seq=seq, direct=True)
    except NotFoundError:
        return False
    except (NatsError, APIError, TimeoutError, OSError) as error:
        raise Unavailable(what="stream", why=repr(error)) from error
    return message.subject == subject and (message.data or b"") == raw
