package main

import (
	"errors"
	"fmt"

	"guatu/pipeline"
)

// fail prints what went wrong. Where the office can mend it, a sentence in its language says how, and the error itself follows for those who help.
func (s *session) fail(err error) {
	var m *pipeline.Misuse
	switch cause := pipeline.CauseOf(err); {
	case errors.As(err, &m) && s.texts["about"] == said["about"][0]:
		fmt.Fprintln(s.err, "guatu:", m.Chinese)
	case cause != pipeline.No:
		fmt.Fprintln(s.err, "guatu:", s.texts["cause_"+string(cause)])
		fmt.Fprintln(s.err, s.texts["detail"], err)
	default:
		fmt.Fprintln(s.err, "guatu:", err)
	}
}
