"""In which coding is an answer sent?"""

import gzip

import pytest
import zstandard
from conftest import Api

CODINGS = {
    "gzip, deflate, br, zstd": "zstd",
    "gzip, deflate": "gzip",
    "zstd;q=0.5, gzip": "gzip",
    "zstd;q=0, gzip;q=0.1": "gzip",
    "ZSTD": "zstd",
    "br": None,
    "*": None,
    "": None,
}


@pytest.mark.parametrize("accepted", CODINGS)
@pytest.mark.parametrize("path", ["/v1/actors", "/graphql?query={actors{nodes{id label summary}}}", "/openapi.json"])
def test_are_answers_sent_in_the_coding_that_a_client_prefers(accepted: str, path: str, api: Api) -> None:
    with api.client.stream("GET", path, headers={"accept-encoding": accepted}) as response:
        assert response.headers.get("content-encoding") == CODINGS[accepted]
        assert "accept-encoding" in response.headers["vary"].lower()
        body = b"".join(response.iter_raw())
    plain = api.client.get(path, headers={"accept-encoding": "identity"}).content
    assert unpacked(body, CODINGS[accepted]) == plain


def test_is_a_long_stream_compressed(api: Api) -> None:
    with api.client.stream("GET", "/v1/actors.ndjson", headers={"accept-encoding": "zstd"}) as response:
        assert response.headers["content-encoding"] == "zstd"
        body = b"".join(response.iter_raw())
    assert unpacked(body, "zstd") == api.client.get("/v1/actors.ndjson", headers={"accept-encoding": ""}).content


def unpacked(body: bytes, coding: str | None) -> bytes:
    """The answer before it was compressed."""
    if coding == "gzip":
        return gzip.decompress(body)
    return zstandard.ZstdDecompressor().decompressobj().decompress(body) if coding else body
