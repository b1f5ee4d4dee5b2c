package xlsx

import (
	"fmt"
	"strings"

	"guatu/pipeline/xlsx/charset"
)

// WriteCSV writes rows as Excel saves “CSV（逗号分隔）” in China: GBK, with CRLF. Long digits are wrapped as ="…", or Excel would round them on opening.
func WriteCSV(rows [][]string) ([]byte, error) {
	var b strings.Builder
	for _, row := range rows {
		for i, cell := range row {
			if i > 0 {
				b.WriteByte(',')
			}
			b.WriteString(csvCell(cell))
		}
		b.WriteString("\r\n")
	}
	out, ok := charset.ToGBK(b.String())
	if !ok {
		return nil, fmt.Errorf("write csv: text beyond GB18030")
	}
	return out, nil
}

func csvCell(s string) string {
	if len(s) > 11 && strings.Trim(s, "0123456789X") == "" {
		s = `="` + s + `"`
	}
	if strings.ContainsAny(s, "\",\r\n") {
		return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
	}
	return s
}
