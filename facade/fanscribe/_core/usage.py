"""Credits and rate limits, which the generated package reads."""

from fanscribe_api.runtime.usage import NO_USAGE as NO_USAGE, Usage as Usage, parse_usage as parse_usage
