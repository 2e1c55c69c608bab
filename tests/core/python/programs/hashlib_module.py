# hashlib: digests of known texts.
import hashlib

for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "sha3_512"):
    h = getattr(hashlib, name)(b"hello")
    print(name, h.hexdigest(), h.name, h.digest_size, h.block_size, hashlib.new(name, b"hello").digest() == h.digest(), len(h.digest()))
h = hashlib.sha256()
print(h.hexdigest())
h.update(b"hel")
other = h.copy()
h.update(b"lo")
print(h.hexdigest() == hashlib.sha256(b"hello").hexdigest(), other.hexdigest() != h.hexdigest(), h.hexdigest() == h.hexdigest())
print(hashlib.md5("é".encode()).hexdigest(), hashlib.sha1(b"x" * 1000).hexdigest(), hashlib.sha256(string=b"a").hexdigest()[:8], hashlib.md5(b"", usedforsecurity=False).hexdigest())
print("sha256" in hashlib.algorithms_available, {"md5", "sha1"} <= hashlib.algorithms_guaranteed, hashlib.new("SHA256").name)
for broken in (lambda: hashlib.md5("text"), lambda: hashlib.md5(5), lambda: hashlib.new("nope"), lambda: h.update("text"), lambda: h.update()):
    try:
        print(broken())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
