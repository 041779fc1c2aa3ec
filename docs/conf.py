"""The site: `make docs`. Pages are Markdown; the reference is made of the packages each time."""

import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
sys.path[:0] = [str(HERE / "_ext"), str(ROOT / "facade"), str(ROOT / "generated")]

project = "fanscribe"
author = "the authors of fanscribe"
copyright = "the authors of fanscribe, Apache-2.0"  # noqa: A001 - Sphinx names it
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
release = version = PROJECT["version"]
# The address of the published site: in canonical links, llms.txt and the sitemap.
html_baseurl = PROJECT["urls"]["Documentation"]

extensions = ["myst_parser", "reference"]
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
# A block without a language is a table, a tree or an output.
highlight_language = "text"
# Two dashes are those of an option.
smartquotes_action = "qe"
nitpicky = True
# What the pages of the repository link to beside themselves.
exclude_patterns = ["_build", "_ext"]

html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_title = f"fanscribe {release}"
html_theme_options = {"sidebar_hide_name": False}
# Nothing is fetched from anywhere else.
html_show_sphinx = False
html_copy_source = False
# The search finds more, and nothing links to it.
html_use_index = False
