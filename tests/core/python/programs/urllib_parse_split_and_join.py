from urllib.parse import urldefrag, urljoin, urlparse, urlsplit, urlunparse, urlunsplit

URLS = [
    "https://user:pw@Example.org:8080/a/b;p?q=1&r=2#frag",
    "http://example.org", "example.org/a", "/only/path", "mailto:someone@example.org", "http://[::1]:80/x", "?q", "#f", "",
    "HTTP://EXAMPLE.org/", "file:///etc/hosts", "svn+ssh://svn.example.org/x", "//example.org/a", "a:b", "http:/a", "x-y:z?k#",
]
for url in URLS:
    split, parsed = urlsplit(url), urlparse(url)
    print(split)
    print(parsed)
    print(parsed.hostname, parsed.port, parsed.username, parsed.password)
    print(urlunsplit(split), urlunparse(parsed), split.geturl(), parsed.geturl(), urldefrag(url))

BASE = "http://a.org/b/c/d;p?q"
for url in ["g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", "", ".", "./", "..", "../", "../g", "../..", "../../g",
            "../../../g", "/./g", "/../g", "g.", "..g", "./../g", "g/./h", "g/../h", "http:g", "https://x/y", "mailto:x"]:
    print(repr(urljoin(BASE, url)), repr(urljoin("http://a.org", url)), repr(urljoin("", url)))

for bad in ["http://a.org:port/", "http://a.org:99999/"]:
    try:
        urlparse(bad).port
    except ValueError as error:
        print(error)
try:
    urlsplit("http://[::1/")
except ValueError as error:
    print(error)
print(urlparse("https://example.org/x")._replace(scheme="http").geturl())
