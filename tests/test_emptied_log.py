"""What was deleted is gone from SQLite's write-ahead log as soon as the transaction is over, savepoints or not."""

from pathlib import Path

from sqlmodel import Session, text

from storage.database import empty_log_after, open_engine


def test_the_log_is_empty_after_a_savepoint_that_deleted(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'log.db'}", busy_ms=0)
    with Session(engine) as session:
        session.execute(text("CREATE TABLE words (said TEXT)"))
        session.execute(text("INSERT INTO words VALUES ('rahasia')"))
        session.commit()
    with Session(engine) as session:
        inner = session.begin_nested()
        session.execute(text("DELETE FROM words"))
        empty_log_after(session)
        inner.commit()
        session.commit()
    assert (tmp_path / "log.db-wal").stat().st_size == 0
    assert b"rahasia" not in (tmp_path / "log.db").read_bytes()
