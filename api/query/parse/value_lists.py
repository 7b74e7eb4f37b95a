r"""Lists of values in one text, separated by commas: `\,` is a comma inside a value, `\\` a backslash."""

import re

_TOKEN = re.compile(r"\\[\\,]|,|[^\\,]+|\\")


def split_values(text: str) -> list[str]:
    r"""Returns the values of a list.  A backslash before anything but a comma or a backslash stands for itself."""
    if "\\" not in text:
        return text.split(",")
    values = [""]
    for part in _TOKEN.findall(text):
        if part == ",":
            values.append("")
        else:
            values[-1] += part[1:] if part in ("\\,", "\\\\") else part
    return values


def join_values(values: list[str]) -> str:
    """Returns values as one text that `split_values` takes apart again."""
    return ",".join(re.sub(r"[\\,]", r"\\\g<0>", value) for value in values)
