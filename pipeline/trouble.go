package pipeline

import (
	"errors"
	"io/fs"
	"runtime"
	"slices"
	"syscall"

	"guatu/pipeline/store"
)

// Cause is what stopped a run, where the office itself can do something about it; the command says what, in Chinese.
type Cause string

// The causes. No is every other error: ours.
const (
	No       Cause = ""
	Busy     Cause = "busy"     // another run holds the folder
	Damaged  Cause = "damaged"  // the history cannot be read
	Newer    Cause = "newer"    // the history was written by a newer program
	FullDisk Cause = "full"     // there is no room
	InUse    Cause = "open"     // an output is open in another program
	Barred   Cause = "readonly" // a folder or file may not be read or written
)

// errInUse marks outputs that could not be replaced: on Windows a file that Excel has open keeps its whole folder in place.
var errInUse = errors.New("close every file of it that is open in Excel or WPS, then run again")

// CauseOf finds what stopped a run. The state is then the old or the new one, never a mixture, and the next run finishes the job.
func CauseOf(err error) Cause { return causeOn(runtime.GOOS, err) }

// numbers of errno that mean a cause, by system; all others are as on Linux.
var (
	fullNumbers = map[string][]syscall.Errno{"windows": {39, 112}, "darwin": {27, 28, 69}, "": {27, 28, 122}} // EFBIG, ENOSPC, EDQUOT
	useNumbers  = map[string][]syscall.Errno{"windows": {32, 33}, "": {16, 26}}                               // sharing and lock violation; EBUSY, ETXTBSY
	bareNumbers = map[string][]syscall.Errno{"windows": {19}, "": {30}}                                       // write protected; EROFS
)

func causeOn(system string, err error) Cause {
	is := func(numbers map[string][]syscall.Errno) bool {
		var no syscall.Errno
		list, ok := numbers[system]
		if !ok {
			list = numbers[""]
		}
		return errors.As(err, &no) && slices.Contains(list, no)
	}
	switch {
	case err == nil:
		return No
	case errors.Is(err, ErrBusy):
		return Busy
	case errors.Is(err, store.ErrNewer):
		return Newer
	case is(fullNumbers), store.Full(err):
		return FullDisk
	case store.Damaged(err):
		return Damaged
	case errors.Is(err, errInUse), is(useNumbers):
		return InUse
	case is(bareNumbers), errors.Is(err, fs.ErrPermission), store.Barred(err):
		return Barred
	}
	return No
}
