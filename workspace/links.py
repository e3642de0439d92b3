"""Links in what people say that lead to an app's own domains, as the manifest names them."""

from __future__ import annotations

import html
import re
from urllib.parse import urlsplit

from workspace.world import Json

_LINK = re.compile(r"https?://[^\s<>|]+")


def links_in(text: str, domains: tuple[str, ...]) -> list[Json]:
    """Each with the domain that it falls under; a domain includes what stands before it, as Slack's does."""
    found = []
    for url in map(html.unescape, _LINK.findall(text)):
        host = _host(url)
        domain = next((each for each in domains if host == each or host.endswith(f".{each}")), None)
        if domain:
            found.append({"url": url, "domain": domain})
    return found


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
