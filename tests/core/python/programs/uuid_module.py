# uuid: what does not depend on chance, and secrets.
import secrets
import uuid
from uuid import UUID

u = UUID("12345678-1234-5678-9234-567812345678")
print(u, repr(u), u.hex, u.int, u.bytes, u.urn, u.version, u.variant, u.fields, u.time_low, u.node, u.clock_seq, u.time)
print(UUID(hex="{12345678123456789234567812345678}") == u, UUID(bytes=u.bytes) == u, UUID(int=u.int) == u, UUID(fields=u.fields) == u, UUID(bytes_le=u.bytes_le) == u)
print({u: 1}[UUID(str(u))], u < UUID(int=2**128 - 1), int(u) == u.int, sorted([u, UUID(int=1)])[0], u == str(u), UUID("urn:uuid:" + str(u)) == u)
print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_URL, "http://a.b"), uuid.NAMESPACE_X500)
a, b = uuid.uuid4(), uuid.uuid4()
print(a != b, a.version, a.variant == uuid.RFC_4122, len(str(a)), str(a)[14], len({uuid.uuid4() for _ in range(100)}), type(a))
one = uuid.uuid1()
print(one.version, one.variant == uuid.RFC_4122, uuid.getnode() == uuid.getnode(), uuid.uuid1(node=5, clock_seq=1).node)
for broken in (lambda: UUID("xyz"), lambda: UUID(), lambda: UUID("g" * 32), lambda: UUID(int=-1), lambda: UUID(bytes=b"x"), lambda: setattr(u, "int", 5), lambda: u < 5, lambda: UUID(int=1, version=9)):
    try:
        print(broken())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(len(secrets.token_hex(8)), len(secrets.token_bytes(5)), len(secrets.token_urlsafe(16)), secrets.choice([7]), 0 <= secrets.randbelow(3) < 3, secrets.compare_digest("a", "a"))
