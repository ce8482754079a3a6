import errno
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.files import FileNotWritten, make_folder, set_aside, write_atomically

posix_only = pytest.mark.skipif(os.name == "nt", reason="permissions and links of POSIX")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "evening.yaml"
    path.write_bytes(b"old")
    return path


def failing(code: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


class TestWriting:
    def test_a_new_file_holds_the_data(self, tmp_path: Path):
        write_atomically(tmp_path / "new", b"\x00data")
        assert (tmp_path / "new").read_bytes() == b"\x00data"

    def test_an_old_file_gets_the_new_data_and_nothing_else_is_left(self, file: Path):
        write_atomically(file, b"new")
        assert file.read_bytes() == b"new"
        assert names_in(file.parent) == ["evening.yaml"]

    def test_a_reader_of_the_old_file_goes_on_reading_it(self, file: Path):
        with file.open("rb") as reader:
            write_atomically(file, b"new")
            assert reader.read() == b"old"

    def test_a_relative_path_will_do(self, file: Path, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.chdir(file.parent)
        write_atomically(Path("evening.yaml"), b"new")
        assert file.read_bytes() == b"new"

    def test_a_name_may_be_as_long_as_the_disk_allows(self, tmp_path: Path):
        path = tmp_path / ("n" * 255)
        write_atomically(path, b"data")
        assert path.read_bytes() == b"data"

    def test_the_data_is_on_disk_before_it_takes_the_place_of_the_old(
        self, file: Path, monkeypatch: pytest.MonkeyPatch
    ):
        done: list[str] = []
        fsync, replace = os.fsync, os.replace

        def sync(handle: int) -> None:
            done.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
            fsync(handle)

        def take_place(*paths: Path) -> None:
            done.append("replace")
            replace(*paths)

        monkeypatch.setattr(os, "fsync", sync)
        monkeypatch.setattr(os, "replace", take_place)
        write_atomically(file, b"new")
        assert done == ["file", "replace", *(["folder"] if os.name != "nt" else [])]


@posix_only
class TestWhatAFileKeeps:
    @pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o666, 0o755])
    def test_its_permissions_stay(self, file: Path, mode: int):
        file.chmod(mode)
        write_atomically(file, b"new")
        assert stat.S_IMODE(file.stat().st_mode) == mode

    def test_a_new_file_gets_the_permissions_that_are_usual(self, tmp_path: Path):
        code = (
            "import os, sys; from pathlib import Path\n"
            "from presenter.files import write_atomically\n"
            "os.umask(0o027)\n"
            "write_atomically(Path(sys.argv[1]), b'')"
        )
        path = tmp_path / "new"
        subprocess.run(
            [sys.executable, "-c", code, path], check=True, cwd=Path(__file__).parents[1]
        )
        assert stat.S_IMODE(path.stat().st_mode) == 0o640

    def test_a_link_stays_a_link_and_its_target_is_written(self, file: Path, tmp_path: Path):
        (tmp_path / "desk").mkdir()
        link = tmp_path / "desk" / "tonight.yaml"
        link.symlink_to(Path("..") / file.name)
        write_atomically(link, b"new")
        assert link.is_symlink()
        assert file.read_bytes() == b"new"
        assert names_in(tmp_path / "desk") == ["tonight.yaml"]

    def test_a_link_to_a_file_that_is_not_there_makes_it(self, tmp_path: Path):
        link = tmp_path / "link"
        link.symlink_to("target")
        write_atomically(link, b"new")
        assert link.is_symlink()
        assert (tmp_path / "target").read_bytes() == b"new"


class TestFaults:
    @pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC, errno.EACCES, errno.EINVAL])
    @pytest.mark.parametrize("call", ["fsync", "replace"])
    def test_the_old_file_is_whole_and_no_draft_is_left(
        self, file: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int
    ):
        monkeypatch.setattr(os, call, failing(code))
        with pytest.raises(FileNotWritten):
            write_atomically(file, b"new")
        monkeypatch.undo()
        assert file.read_bytes() == b"old"
        assert names_in(file.parent) == ["evening.yaml"]

    def test_an_interruption_leaves_no_draft_either(
        self, file: Path, monkeypatch: pytest.MonkeyPatch
    ):
        def interrupt(*_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(os, "fsync", interrupt)
        with pytest.raises(KeyboardInterrupt):
            write_atomically(file, b"new")
        assert file.read_bytes() == b"old"
        assert names_in(file.parent) == ["evening.yaml"]

    @posix_only
    @pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOTSUP])
    def test_a_disk_that_can_not_sync_folders_is_no_fault(
        self, file: Path, monkeypatch: pytest.MonkeyPatch, code: int
    ):
        self.fail_to_sync_folders(monkeypatch, code)
        write_atomically(file, b"new")
        assert file.read_bytes() == b"new"

    @posix_only
    def test_a_folder_that_is_not_brought_to_disk_is_told(
        self, file: Path, monkeypatch: pytest.MonkeyPatch
    ):
        self.fail_to_sync_folders(monkeypatch, errno.EIO)
        with pytest.raises(FileNotWritten, match="faulty"):
            write_atomically(file, b"new")
        assert names_in(file.parent) == ["evening.yaml"]

    @posix_only
    def test_a_full_disk_leaves_the_old_file(self, file: Path):
        code = (
            "import resource, signal, sys; from pathlib import Path\n"
            "from presenter.files import FileNotWritten, write_atomically\n"
            "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
            "try: write_atomically(Path(sys.argv[1]), b'n' * 100_000)\n"
            "except FileNotWritten as error: print(error.reason)"
        )
        told = subprocess.run(
            [sys.executable, "-B", "-c", code, file],
            check=True,
            capture_output=True,
            text=True,
            cwd=Path(__file__).parents[1],
        )
        assert "the disk is full" in told.stdout
        assert file.read_bytes() == b"old"
        assert names_in(file.parent) == ["evening.yaml"]

    def fail_to_sync_folders(self, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
        fsync = os.fsync

        def sync(handle: int) -> None:
            if stat.S_ISDIR(os.fstat(handle).st_mode):
                raise OSError(code, os.strerror(code))
            fsync(handle)

        monkeypatch.setattr(os, "fsync", sync)


class TestWhatALeaderIsTold:
    def told(self, path: Path) -> str:
        with pytest.raises(FileNotWritten) as caught:
            write_atomically(path, b"new")
        assert caught.value.path == path
        assert str(caught.value) == f"{path} was not saved: {caught.value.reason}."
        return caught.value.reason

    @posix_only
    def test_a_folder_that_may_not_be_changed(self, file: Path, monkeypatch: pytest.MonkeyPatch):
        # Who runs the tests may be allowed to write everywhere, so the refusal is made up.
        monkeypatch.setattr("pathlib.Path.open", failing(errno.EACCES))
        assert self.told(file) == "this place may not be changed; choose another folder"

    @posix_only
    def test_a_read_only_folder(self, file: Path):
        file.parent.chmod(0o500)
        try:
            if os.access(file.parent, os.W_OK):
                pytest.skip("who runs the tests may write everywhere")
            assert self.told(file) == "this place may not be changed; choose another folder"
        finally:
            file.parent.chmod(0o700)

    def test_a_folder_that_does_not_exist(self, tmp_path: Path):
        reason = self.told(tmp_path / "gone" / "evening.yaml")
        assert reason == "its folder does not exist; choose another folder"

    def test_a_folder_by_that_name(self, tmp_path: Path):
        assert self.told(tmp_path) == "what has that name is not a file; choose another name"
        assert tmp_path.is_dir()

    @posix_only
    def test_a_pipe_or_device_is_not_replaced_by_a_file(self, tmp_path: Path):
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        assert "is not a file" in self.told(pipe)
        assert stat.S_ISFIFO(pipe.stat().st_mode)

    @posix_only
    def test_links_that_go_round(self, tmp_path: Path):
        (tmp_path / "a").symlink_to("b")
        (tmp_path / "b").symlink_to("a")
        assert "choose another name" in self.told(tmp_path / "a")

    @pytest.mark.parametrize("name", ["n" * 300, "nul\0byte"])
    def test_a_name_that_no_file_can_have(self, tmp_path: Path, name: str):
        assert self.told(tmp_path / name) == "no file can have that name; choose another name"

    def test_a_fault_that_is_rare_is_told_as_the_system_tells_it(
        self, file: Path, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(os, "replace", failing(errno.EBUSY))
        assert self.told(file) == os.strerror(errno.EBUSY)


class TestSettingAside:
    def test_the_file_is_renamed_and_whole(self, file: Path):
        assert set_aside(file) == file.with_name("evening.yaml.broken")
        assert file.with_name("evening.yaml.broken").read_bytes() == b"old"
        assert not file.exists()

    def test_no_file_takes_the_place_of_another(self, file: Path):
        places: list[str] = []
        for content in (b"1", b"2", b"3"):
            file.write_bytes(content)
            places.append(set_aside(file).name)
        assert places == [f"evening.yaml.broken{number}" for number in ("", "-2", "-3")]

    def test_a_file_that_is_not_there_is_told(self, tmp_path: Path):
        with pytest.raises(FileNotWritten):
            set_aside(tmp_path / "gone")


class TestMakingFolders:
    def test_those_around_it_are_made_too(self, tmp_path: Path):
        make_folder(tmp_path / "a" / "b")
        make_folder(tmp_path / "a" / "b")
        assert (tmp_path / "a" / "b").is_dir()

    def test_a_file_in_the_way_is_told(self, file: Path):
        with pytest.raises(FileNotWritten):
            make_folder(file / "folder")
