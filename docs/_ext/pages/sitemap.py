"""`sitemap.xml`, for search engines: the address of every page (https://www.sitemaps.org)."""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def write_sitemap(app: Sphinx, failure: Exception | None) -> None:
    """Write the list beside the pages, when they are built."""
    if failure is None and app.builder.format == "html":
        pages = sorted(app.builder.get_target_uri(name) for name in app.env.found_docs)
        urls = "".join(f"<url><loc>{app.config.html_baseurl}{page}</loc></url>\n" for page in pages)
        text = f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{_NAMESPACE}">\n{urls}</urlset>\n'
        Path(app.outdir, "sitemap.xml").write_text(text, encoding="utf-8")
