package pipeline

import (
	"fmt"

	"guatu/pipeline/inbox"
	"guatu/pipeline/pdf"
	"guatu/pipeline/report"
	"guatu/pipeline/xlsx"
)

// RuleBook is the whole catalogue for townships to keep: printed, and as a workbook to filter.
func RuleBook(env Env, o Options) ([]File, error) {
	s, err := LoadSpec(o)
	if err != nil {
		return nil, err
	}
	printed, err := pdf.Render(report.RulesBook(s, env.Now.In(inbox.CountyTime)), pdf.Options{})
	if err != nil {
		return nil, fmt.Errorf("print rule book: %w", err)
	}
	sheets, err := xlsx.Write(report.RulesWorkbook(s))
	if err != nil {
		return nil, fmt.Errorf("write rule book: %w", err)
	}
	return []File{{"规则手册.pdf", printed.Bytes}, {"规则手册.xlsx", sheets}}, nil
}
