package store

import (
	"errors"

	"modernc.org/sqlite"
)

// ErrNewer marks a history that a newer program has written. It is left as it is.
var ErrNewer = errors.New("the history is newer than this program; use the newer one")

// ErrDamaged marks a history file that is no longer a database. Nothing is lost: the archive is the truth.
var ErrDamaged = errors.New("the history file is damaged; guatu rebuild makes it again from the archived originals")

// SQLite's result codes, of which the lower eight bits say what happened and the others where.
const (
	corrupt      = 11  // SQLITE_CORRUPT
	notADatabase = 26  // SQLITE_NOTADB
	full         = 13  // SQLITE_FULL
	readOnly     = 8   // SQLITE_READONLY
	cannotOpen   = 14  // SQLITE_CANTOPEN
	inputOutput  = 10  // SQLITE_IOERR
	writing      = 778 // SQLITE_IOERR_WRITE
)

// Damaged reports that the history can no longer be read, whether it shows on opening or in the middle of a run.
func Damaged(err error) bool { return errors.Is(err, ErrDamaged) || code(err, corrupt, notADatabase) }

// Full reports that the history could not be written for want of room.
func Full(err error) bool {
	var e *sqlite.Error
	return code(err, full) || errors.As(err, &e) && e.Code() == writing
}

// Barred reports that the history may not be written or cannot be reached.
func Barred(err error) bool { return code(err, readOnly, cannotOpen, inputOutput) }

func code(err error, codes ...int) bool {
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return false
	}
	for _, c := range codes {
		if e.Code()&0xff == c {
			return true
		}
	}
	return false
}
