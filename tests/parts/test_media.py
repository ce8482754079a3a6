"""Which pictures a session may show."""

import os
import sys

import pytest

from presenter.parts.media import LARGEST_PICTURE, picture_trouble

PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)


@pytest.fixture
def folder(tmp_path):
    """A session's folder with a picture in it, and another beside it."""
    folder = tmp_path / "evening"
    (folder / "media").mkdir(parents=True)
    (folder / "media" / "tree.png").write_bytes(PNG)
    (tmp_path / "secret.png").write_bytes(PNG)
    return folder


def trouble(folder, name):
    return picture_trouble(folder, name) or ""


def test_a_picture_below_the_folder_may_be_shown(folder):
    assert trouble(folder, "media/tree.png") == ""


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("a.png", PNG),
        ("a.JPG", b"\xff\xd8\xff\xe0" + bytes(8)),
        ("a.jpeg", b"\xff\xd8\xff\xe1" + bytes(8)),
        ("a.webp", b"RIFF\x10\0\0\0WEBPVP8 "),
        ("a.gif", b"GIF89a" + bytes(8)),
        ("a.bmp", b"BM" + bytes(12)),
    ],
)
def test_these_formats_are_allowed(folder, name, begins):
    (folder / name).write_bytes(begins)
    assert trouble(folder, name) == ""


@pytest.mark.parametrize(
    ("name", "holds"),
    [
        ("a.svg", b"<svg/>"),
        ("a.png", b"<svg/>"),
        ("a.png", b""),
        ("a.txt", PNG),
        ("png", PNG),
        ("a.webp", b"RIFF\x10\0\0\0WAVEfmt "),
    ],
)
def test_name_and_content_have_to_be_a_picture(folder, name, holds):
    (folder / name).write_bytes(holds)
    assert "is not a picture that can be shown" in trouble(folder, name)


@pytest.mark.parametrize(
    "name", ["/tree.png", "C:\\tree.png", "\\\\server\\tree.png", "C:tree.png"]
)
def test_a_picture_has_no_absolute_name(folder, name):
    assert "lies beside the session" in trouble(folder, name)


@pytest.mark.parametrize("name", ["../secret.png", "media/../../secret.png", "..\\secret.png"])
def test_a_picture_does_not_leave_the_folder(folder, name):
    assert "outside the session's folder" in trouble(folder, name)


def test_a_link_out_of_the_folder_is_not_followed(folder):
    (folder / "link.png").symlink_to(folder.parent / "secret.png")
    (folder / "away").symlink_to(folder.parent, target_is_directory=True)
    assert "outside the session's folder" in trouble(folder, "link.png")
    assert "outside the session's folder" in trouble(folder, "away/secret.png")


def test_a_link_within_the_folder_is_fine(folder):
    (folder / "link.png").symlink_to(folder / "media" / "tree.png")
    assert trouble(folder, "link.png") == ""


@pytest.mark.parametrize("name", ["none.png", "x" * 5000 + ".png", "media/tree.png/x.png"])
def test_a_picture_that_is_not_there_is_told(folder, name):
    assert "is not there" in trouble(folder, name)


def test_links_in_a_circle_are_not_followed_for_ever(folder):
    (folder / "a.png").symlink_to(folder / "b.png")
    (folder / "b.png").symlink_to(folder / "a.png")
    assert "is not there" in trouble(folder, "a.png")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_is_not_opened(folder):
    os.mkfifo(folder / "pipe.png")
    assert "is not a file" in trouble(folder, "pipe.png")


def test_a_folder_is_no_picture(folder):
    (folder / "folder.png").mkdir()
    assert "is not a file" in trouble(folder, "folder.png")


def test_a_picture_can_be_too_big(folder):
    with (folder / "big.png").open("wb") as file:
        file.write(PNG)
        file.truncate(LARGEST_PICTURE + 1)
    assert "too big" in trouble(folder, "big.png")
