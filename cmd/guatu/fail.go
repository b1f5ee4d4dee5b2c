package main

import (
	"errors"
	"fmt"
	"io/fs"

	"guatu/pipeline"
)

// fail prints what went wrong. A sentence in the office's language says what to do, and an error that is not written for it follows for those who help.
func (s *session) fail(err error) {
	var m *pipeline.Misuse
	var usage usageError
	cause := pipeline.CauseOf(err)
	told := "cause_" + string(cause)
	switch {
	case errors.As(err, &m) && s.texts.chinese():
		fmt.Fprintln(s.err, "guatu:", m.Chinese)
		return
	case cause != pipeline.No:
	case !s.texts.chinese(), errors.As(err, &usage) && !errors.Is(err, pipeline.ErrUsage):
		fmt.Fprintln(s.err, "guatu:", err) // said in the session's language already
		return
	case errors.Is(err, pipeline.ErrUsage):
		told = "cause_usage"
	case errors.Is(err, fs.ErrNotExist):
		told = "cause_gone"
	default:
		told = "cause_ours"
	}
	fmt.Fprintln(s.err, "guatu:", s.texts[told])
	fmt.Fprintln(s.err, s.texts["detail"]+err.Error())
}
