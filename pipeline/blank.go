package pipeline

import (
	"fmt"

	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/xlsx"
)

// File is a finished file with its place below some folder.
type File struct {
	Path string // with slashes
	Data []byte
}

// Blank makes the workbooks that the county hands out, one a township.
func Blank(o Options) ([]File, error) {
	s, _, _, err := loadSpec(o)
	if err != nil {
		return nil, err
	}
	period := record.Period{}
	if o.Period != nil {
		period = *o.Period
	}
	var out []File
	for i := range s.Townships {
		t := &s.Townships[i]
		name := t.Names[0].Name
		if period.To != 0 {
			name = t.Name(period.To)
		}
		data, err := xlsx.Write(report.Handout(s, t.ID, nil, report.HandoutOptions{Period: period}))
		if err != nil {
			return nil, fmt.Errorf("make workbook of %s: %w", name, err)
		}
		out = append(out, File{fmt.Sprintf("%02d%s_%s.xlsx", t.ID, name, s.Profile), data})
	}
	return out, nil
}
