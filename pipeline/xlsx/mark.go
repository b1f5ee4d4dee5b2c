package xlsx

import "guatu/pipeline/xlsx/mark"

// MarkCell is one thing to point out in a township's own workbook.
type MarkCell = mark.Cell

// MarkOptions is what the marks say beside the problems.
type MarkOptions = mark.Options

// Marked is a workbook with its faulty cells coloured, commented and listed.
type Marked = mark.Marked

// Unmarkable says, for people, why a file cannot be marked in place; MarkedCopy is what to send instead.
type Unmarkable = mark.Unmarkable

// Mark returns the workbook as it was sent but for the marks: earlier marks are removed first, and every part of the
// package that holds no mark is copied byte for byte. The error is an *Unmarkable when the file does not allow it.
func Mark(original []byte, cells []MarkCell, o MarkOptions) (Marked, error) {
	return mark.Apply(original, cells, o)
}

// Strip removes all marks from a workbook that was marked by Mark, whether or not it was saved by another program since.
func Strip(marked []byte) ([]byte, error) { return mark.Strip(marked) }
