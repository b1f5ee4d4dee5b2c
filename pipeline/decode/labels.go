package decode

import (
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
)

// labels is what the lines above a table say.
type labels struct {
	title    string // the first line
	office   string // 填报单位
	filled   string // 填报日期
	period   string // 报告期
	unit     string // 单位
	unitCell string
	village  string // 行政村
}

// labelNames are the words of label lines in normal form.
var labelNames = map[string]string{"填报单位": "office", "上报单位": "office", "报送单位": "office", "填表单位": "office", "单位名称": "office", "乡镇": "office", "乡镇名称": "office",
	"填报日期": "filled", "填表日期": "filled", "上报日期": "filled", "报送日期": "filled", "填报时间": "filled", "上报时间": "filled",
	"报告期": "period", "报送期": "period", "统计期": "period", "期次": "period", "报送周期": "period",
	"单位": "unit", "计量单位": "unit", "金额单位": "unit", "货币单位": "unit", "行政村": "village", "村名": "village", "村": "village"}

// readLabels reads the lines between rows[from] and the header.
func (d *decoder) readLabels(u *understood, from int, top int32) labels {
	var l labels
	for i := from; i < len(u.sheet.Rows) && u.sheet.Rows[i].Num < top; i++ {
		cells := u.sheet.Rows[i].Cells
		for k := range cells {
			t := trim(shown(cells[k]))
			if t == "" {
				continue
			}
			if l.title == "" {
				l.title = t
			}
			for _, part := range splitLabels(t) {
				l.take(part, cells[k+1:], grid.Ref(cells[k].Col, u.sheet.Rows[i].Num))
			}
		}
	}
	return l
}

// labelled reports a "label：value" that stands in the header's rows, beside the table.
func labelled(t string) bool {
	if !strings.ContainsAny(t, "：:") {
		return false
	}
	label, value := cutLabel(t)
	return value != "" && labelNames[label] != "" && !anyUnit(value)
}

// readBeside reads the labels that stand in the header's own rows.
func (l *labels) readBeside(u *understood, top, bottom int32) {
	for n := top; n <= bottom; n++ {
		row := rowOf(u.sheet, n)
		for k := 0; row != nil && k < len(row.Cells); k++ {
			if t := trim(shown(row.Cells[k])); labelled(t) {
				l.take(t, nil, grid.Ref(row.Cells[k].Col, n))
			}
		}
	}
}

// splitLabels parts several labels in one cell: "填报单位：红堡镇    单位：元".
func splitLabels(t string) []string {
	if strings.Count(t, "：")+strings.Count(t, ":") < 2 {
		return []string{t}
	}
	var out []string
	for _, f := range strings.FieldsFunc(t, invisible) {
		if strings.ContainsAny(f, "：:") || len(out) == 0 {
			out = append(out, f)
		} else {
			out[len(out)-1] += f
		}
	}
	return out
}

// take sorts one "label：value", or a label whose value stands in the next cell.
func (l *labels) take(t string, next []grid.Cell, cell string) {
	label, value := cutLabel(t)
	kind := labelNames[label]
	if kind == "" {
		return
	}
	if value == "" && !strings.ContainsAny(t, "：:") && kind == "village" {
		return
	}
	for i := 0; value == "" && i < len(next) && i < 6; i++ {
		value = trim(shown(next[i]))
	}
	if value == "" || labelNames[name(value)] != "" {
		return
	}
	switch kind {
	case "office":
		l.office = value
	case "filled":
		l.filled = value
	case "period":
		l.period = value
	case "unit":
		l.unit, l.unitCell = value, cell
	case "village":
		l.village = value
	}
}

// cutLabel parts "填报单位（盖章）：红堡镇" into its label in normal form and its value.
func cutLabel(t string) (label, value string) {
	i := strings.IndexAny(t, "：:")
	if i < 0 {
		out, _ := outside(t)
		return name(out), ""
	}
	out, _ := outside(t[:i])
	_, size := first(t[i:])
	return name(out), trim(t[i+size:])
}

func first(s string) (rune, int) {
	for i, r := range s {
		if i == 0 {
			return r, len(string(r))
		}
	}
	return 0, 0
}

// periodFacts compare what the lines above a table say of its time with the period the file was sent for: a 报告期 that lies elsewhere,
// or a 填报日期 before the period began, as in last week's file sent again.
func (d *decoder) periodFacts(t *table) []record.Fact {
	if d.period.To == 0 || t.ours() {
		return nil
	}
	for _, l := range []struct {
		text string
		late bool // the date may lie after the period
	}{{t.labels.period, false}, {t.labels.filled, true}} {
		from, to, ok := d.dates().span(l.text)
		if l.text != "" && ok && (to < d.period.From || from > d.period.To && !l.late) {
			return []record.Fact{{Kind: record.PeriodConflict, Sheet: t.sheet, Got: l.text, Want: d.period.Label()}}
		}
	}
	return nil
}
