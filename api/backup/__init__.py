"""Backups: one SQLite file with everything that a database contains, whichever backend it came from and goes to."""

from api.backup.create import back_up
from api.backup.restore import restore
from api.backup.verify import BackupSummary

__all__ = ["BackupSummary", "back_up", "restore"]
