package report

import (
	"bytes"
	"strings"

	"guatu/pipeline/record"
)

var _ = add(Kind{ID: "findings", Title: "问题数据", About: "findings.tsv：全部问题，供程序读取", Order: 100,
	Files: func(in *Input) []File {
		return []File{oneText("findings.tsv", func() []byte { return FindingsTSV(in.County.Findings, in.townshipName) })}
	}})

// FindingsTSV lists findings one a line, UTF-8, with a head line. Tabs and line breaks inside a value become spaces; a value that a
// spreadsheet would take for a formula gets an apostrophe in front, so that nothing a township wrote is ever run.
func FindingsTSV(all []record.Finding, township func(int) string) []byte {
	var b bytes.Buffer
	b.WriteString("rule\tseverity\ttownship\tvillage\thousehold\tfile\tsheet\tcell\tfield\tgot\twant\tmessage\n")
	for i := range all {
		f := &all[i]
		for j, s := range []string{f.Rule, f.Severity.String(), township(f.Township), f.Village, f.Household, f.File, f.Sheet, f.Cell, string(f.Field), f.Got, f.Want, f.Message} {
			if j > 0 {
				b.WriteByte('\t')
			}
			b.WriteString(tsvValue(s))
		}
		b.WriteByte('\n')
	}
	return b.Bytes()
}

var breaks = strings.NewReplacer("\t", " ", "\r\n", " ", "\n", " ", "\r", " ")

func tsvValue(s string) string {
	s = breaks.Replace(s)
	if s == "" {
		return s
	}
	signed := (s[0] == '+' || s[0] == '-') && (len(s) == 1 || s[1] < '0' || s[1] > '9')
	if s[0] == '=' || s[0] == '@' || signed || strings.HasPrefix(s, "＝") || strings.HasPrefix(s, "＠") {
		return "'" + s
	}
	return s
}
