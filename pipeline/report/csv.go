package report

import (
	"bytes"
	"encoding/csv"
	"strings"

	"guatu/pipeline/book"
)

// csvBytes writes a list for Excel and WPS to open by a double click: with the mark that tells them it is UTF-8, CRLF, and
// every text kept text. A CSV file has no formats, so whatever consists of digits gets a tab in front, which shows as nothing
// and is what the trade's systems export; what would run as a formula gets an apostrophe, as in findings.tsv.
func csvBytes(heads []string, rows [][]book.Cell) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("\uFEFF")
	w := csv.NewWriter(&b)
	w.UseCRLF = true
	if err := w.Write(heads); err != nil {
		return nil, err
	}
	line := make([]string, len(heads))
	for _, cells := range rows {
		for i := range line {
			line[i] = csvValue(cells[i])
		}
		if err := w.Write(line); err != nil {
			return nil, err
		}
	}
	w.Flush()
	return b.Bytes(), w.Error()
}

func csvValue(c book.Cell) string {
	if c.Kind != book.Text {
		return c.Value
	}
	s := tsvValue(c.Value)
	if s == "" || s[0] == '\'' {
		return s
	}
	if c.Style.Format == book.AsText || strings.ContainsRune("0123456789+-.", rune(s[0])) {
		return "\t" + s
	}
	return s
}
