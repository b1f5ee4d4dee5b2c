package decode

import (
	"strings"
	"unicode/utf8"

	"guatu/pipeline/grid"
)

// counted reports counts as they stand in total rows: 23户, 105人.
func counted(t string) bool {
	u := strings.TrimRight(t, "户人个名条项份次")
	return digitsOnly(u) && (u != t || len(u) <= 6)
}

// totalLabel is the label of a total row without blanks, or "".
func totalLabel(t string) string {
	if len(t) > 90 {
		return ""
	}
	s, _ := tight(t)
	s = strings.TrimRight(s, ":")
	for _, w := range [...]string{"合计", "小计", "总计", "共计", "累计", "总合计"} {
		if strings.HasSuffix(s, w) && utf8.RuneCountInString(s) <= 14 || strings.HasPrefix(s, w) && utf8.RuneCountInString(s) <= 8 {
			return s
		}
	}
	if number, ok := strings.CutPrefix(s, "共"); ok && counted(number) && !digitsOnly(number) {
		return s
	}
	if s == "全镇" || s == "全乡" || strings.HasPrefix(s, "其中") {
		return s
	}
	return ""
}

// footerWords begin the lines under a table.
var footerWords = [...]string{"填报人", "填表人", "制表人", "制表", "审核人", "审核", "复核", "负责人", "单位负责人", "主要负责人", "分管领导", "校对", "经办人", "联系人", "填表说明", "填报说明",
	"说明", "注:", "注", "备注:", "填报日期", "填表日期", "填报单位", "填报时间", "签字", "盖章", "党委书记", "乡镇长", "第一书记(签字)", "村支书", "驻村工作队"}

func footer(t string) bool {
	s, _ := tight(t)
	for _, w := range footerWords {
		if rest, ok := strings.CutPrefix(s, w); ok {
			return rest == "" && len(w) > 6 || strings.HasSuffix(w, ":") || strings.ContainsAny(rest, ":") || strings.HasPrefix(rest, "(")
		}
	}
	return false
}

func hasHan(s string) bool { return strings.ContainsFunc(s, isHan) }

// columnNumbers recognises the 栏次 row: letters of the ten stems or the alphabet, numbers counting up, formulas of such numbers.
func (w *walk) columnNumbers(row *grid.Row) bool {
	n, last := 0, int64(-1)
	for _, c := range row.Cells {
		s, _ := tight(c.Raw)
		s = strings.Trim(s, "()栏次")
		if s == "" || dash(s) {
			continue
		}
		if v, ok := scaled(s, 0); ok && digitsOnly(s) {
			if last >= 0 && v != last+1 {
				return false
			}
			last = v
			n++
			continue
		}
		if strings.ContainsAny(s, "=+") && strings.Trim(s, "0123456789=+-*/÷×()%") == "" {
			if v, ok := scaled(s[:strings.IndexAny(s, "=+")], 0); ok {
				last = v
			}
			n++
			continue
		}
		if utf8.RuneCountInString(s) == 1 && strings.ContainsAny(s, "甲乙丙丁戊己庚辛壬癸ABCDEFGHIJKLMNOPQRSTUVWXYZ一") {
			n++
			continue
		}
		return false
	}
	return n >= 3
}
