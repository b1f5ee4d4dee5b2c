package pipeline

import (
	"fmt"

	"guatu/pipeline/report"
	"guatu/pipeline/xlsx"
)

// Init is what a new county folder starts with: the settings workbook, with the defaults named and nothing invented. The folders are its caller's to make.
func Init(o Options) ([]File, error) {
	s, _, _, err := loadSpec(o)
	if err != nil {
		return nil, err
	}
	data, err := xlsx.Write(report.Settings(s))
	if err != nil {
		return nil, fmt.Errorf("make settings workbook: %w", err)
	}
	return []File{{SettingsFile, data}}, nil
}
