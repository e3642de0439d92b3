"""Files: in three steps, with thumbnails, and where they were shared."""

from __future__ import annotations

import urllib.request

import pytest

from .asking import Bot, picture


def test_a_picture_has_thumbnails_up_to_its_own_size_and_each_is_served(bot: Bot) -> None:
    file = bot.grant("files.info", file=bot.file())["file"]

    assert (file["original_w"], file["original_h"]) == (800, 600)
    assert (file["thumb_360_w"], file["thumb_360_h"]) == (360, 270)
    assert (file["thumb_720_w"], file["thumb_720_h"]) == (720, 540)
    assert "thumb_800" not in file
    for name in ("thumb_64", "thumb_360", "thumb_720", "url_private"):
        with urllib.request.urlopen(file[name]) as served:
            assert served.headers["Content-Type"] == "image/png"
            assert served.read() == picture(800, 600)


def test_a_picture_smaller_than_its_thumbnails_keeps_its_size(bot: Bot) -> None:
    id = bot.uploaded("small.png", picture(20, 30))

    file = bot.grant("files.completeUploadExternal", files=[{"id": id}])["files"][0]

    assert (file["thumb_360_w"], file["thumb_360_h"]) == (20, 30)
    assert "thumb_480" not in file


PICTURES = {
    "a.gif": b"GIF89a" + (7).to_bytes(2, "little") + (9).to_bytes(2, "little") + bytes(20),
    "a.jpg": b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08\x00\x09\x00\x07" + bytes(20),
    "a.webp": b"RIFF\x00\x00\x00\x00WEBPVP8X" + bytes(8) + b"\x06\x00\x00\x08\x00\x00" + bytes(20),
}


@pytest.mark.parametrize("name", PICTURES)
def test_the_size_of_a_picture_is_read_from_its_bytes(bot: Bot, name: str) -> None:
    id = bot.uploaded(name, PICTURES[name])

    file = bot.grant("files.completeUploadExternal", files=[{"id": id}])["files"][0]

    assert (file["original_w"], file["original_h"]) == (7, 9)


def test_what_is_no_picture_or_a_broken_one_has_no_thumbnails(bot: Bot) -> None:
    for name, content in (
        ("tides.csv", b"day,height\n"),
        ("cut.png", picture(20, 30)[:18]),
        ("cut.jpg", b"\xff\xd8\xff"),
    ):
        id = bot.uploaded(name, content)
        file = bot.grant("files.completeUploadExternal", files=[{"id": id}])["files"][0]
        assert not [key for key in file if key.startswith("thumb")]


def test_a_file_says_where_it_was_shared(bot: Bot) -> None:
    id = bot.uploaded()
    bot.grant("files.completeUploadExternal", files=[{"id": id}], channels="C0DOCKS,C0BOARD")

    file = bot.grant("files.info", file=id)["file"]

    assert (file["channels"], file["groups"], file["is_public"]) == (["C0DOCKS"], ["C0BOARD"], True)
    assert file["shares"]["public"]["C0DOCKS"][0]["ts"] == bot.practice.seen()[-1]["ts"]


def test_a_file_outlives_a_channel_in_which_it_was_shared(bot: Bot) -> None:
    id = bot.file("C0DOCKS,C0BOARD")
    bot.practice.post("control/channel", **{"as": "U0DANA", "channel": "C0BOARD", "do": "delete"})

    file = bot.grant("files.info", file=id)["file"]

    assert (file["channels"], file["groups"]) == (["C0DOCKS"], [])


def test_a_file_of_which_no_byte_has_come_is_not_there(bot: Bot) -> None:
    id = bot.grant("files.getUploadURLExternal", filename="crane.png", length=100)["file_id"]

    assert bot.ask("files.completeUploadExternal", files=[{"id": id}])["error"] == "file_not_found"
    assert bot.ask("files.info", file=id)["error"] == "file_not_found"


@pytest.mark.parametrize(
    ("channel", "error"),
    [("C0OLD", "posting_to_channel_denied"), ("C0FAR", "not_in_channel"), ("C0NO", "channel_not_found")],
)
def test_a_file_goes_where_the_bot_may_write(bot: Bot, channel: str, error: str) -> None:
    files = [{"id": bot.uploaded()}]

    assert bot.ask("files.completeUploadExternal", files=files, channel_id=channel)["error"] == error
