"""What does a cache keep?"""

from api.caching import RepeatCache


def test_does_a_cache_keep_what_is_set_only_once() -> None:
    cache: RepeatCache[str, int] = RepeatCache(10)
    cache["once"] = 1
    assert "once" not in cache


def test_does_a_cache_keep_what_is_set_again() -> None:
    cache: RepeatCache[str, int] = RepeatCache(10)
    cache["twice"] = 1
    cache["twice"] = 2
    cache["twice"] = 3
    assert cache["twice"] == 3


def test_do_entries_that_are_set_once_displace_others() -> None:
    cache: RepeatCache[str, int] = RepeatCache(2)
    cache["kept"] = cache["kept"] = 1
    for number in range(100):
        cache[f"{number}"] = number
    assert list(cache) == ["kept"]


def test_does_the_size_of_entries_limit_a_cache() -> None:
    cache: RepeatCache[str, str] = RepeatCache(5, getsizeof=len)
    for key in ("a", "a", "b", "b"):
        cache[key] = "four"
    assert list(cache) == ["b"]
