import pytest

from presenter.paint import Snapshot


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "picture.png"
    path.write_bytes(b"as it was")
    return path


@pytest.fixture
def snapshot(qapp, picture, tmp_path):
    snapshot = Snapshot([picture, tmp_path / "gone.png", picture])
    yield snapshot
    snapshot.end()


def test_a_picture_is_read_where_it_lies_until_it_is_copied(snapshot, picture):
    assert snapshot.path_of(picture) == picture


def test_a_copy_stays_as_it_was_when_the_picture_changes(snapshot, picture):
    snapshot.start()
    snapshot.wait()
    picture.write_bytes(b"changed")
    assert snapshot.path_of(picture).read_bytes() == b"as it was"


def test_a_picture_that_cannot_be_copied_is_read_where_it_lies(snapshot, tmp_path):
    snapshot.start()
    snapshot.wait()
    assert snapshot.path_of(tmp_path / "gone.png") == tmp_path / "gone.png"


def test_nothing_is_left_behind(snapshot, picture):
    snapshot.start()
    snapshot.wait()
    copy = snapshot.path_of(picture)
    snapshot.end()
    assert not copy.parent.exists()
