package xlsx

import (
	"fmt"
	"io"

	"guatu/pipeline/book"
	"guatu/pipeline/xlsx/write"
)

// Write turns a workbook into the bytes of an .xlsx file; equal books give equal bytes.
// An error is a mistake in the book (a link to a sheet that is not there, a formula that reaches outside), never in its data.
func Write(b *book.Book) ([]byte, error) {
	data, err := write.Bytes(b)
	if err != nil {
		return nil, fmt.Errorf("write workbook %q: %w", b.Title, err)
	}
	return data, nil
}

// Memory gives finished parts of earlier workbooks back.
type Memory = write.Memory

// WriteTo is Write without the whole file in memory beside its parts.
func WriteTo(w io.Writer, b *book.Book) error { return WriteKept(w, b, nil) }

// WriteKept is WriteTo that takes the parts of sheets from memory where it has them. The bytes are the same as without.
func WriteKept(w io.Writer, b *book.Book, m *Memory) error {
	if err := write.Book(b, w, m); err != nil {
		return fmt.Errorf("write workbook %q: %w", b.Title, err)
	}
	return nil
}
