package xlsx

import (
	"bytes"
	"fmt"
	"io"

	"guatu/pipeline/book"
	"guatu/pipeline/xlsx/write"
)

// Write turns a workbook into the bytes of an .xlsx file; equal books give equal bytes.
// An error is a mistake in the book (a link to a sheet that is not there, a formula that reaches outside), never in its data.
func Write(b *book.Book) ([]byte, error) {
	var out bytes.Buffer
	if err := WriteTo(&out, b); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// WriteTo is Write for workbooks too big to be held twice.
func WriteTo(w io.Writer, b *book.Book) error {
	if err := write.Book(b, w); err != nil {
		return fmt.Errorf("write workbook %q: %w", b.Title, err)
	}
	return nil
}
