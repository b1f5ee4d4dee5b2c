package generate

import (
	"encoding/csv"
	"strings"

	"guatu/pipeline/record"
)

// Answers is the list of what was put into the workbooks of a county folder and what must be found of it, beside the inbox. A mistake for which a
// township had nothing that fits is listed too: what is promised is what was put in.
const Answers = "错误清单.csv"

// Unplaced is what the list says of a mistake that found no place.
const Unplaced = "未能安放"

// answer is one mistake of a parcel with the findings it must cause; none where it found no place.
type answer struct {
	rule, title string
	want        []Expect
}

var answersHead = []string{"报告期", "乡镇", "规则", "错误", "安放", "行政村", "户编号", "工作表", "单元格"}

// answer notes what a parcel of a week holds.
func (f *folder) answer(p *parcel, period record.Period) {
	for _, a := range p.answers {
		line := []string{period.Label(), f.spec.Township(p.town).Name(period.To), a.rule, a.title}
		if len(a.want) == 0 {
			f.answers = append(f.answers, append(line, Unplaced, "", "", "", ""))
		}
		for _, w := range a.want {
			one := append(append([]string(nil), line...), "已安放", w.Village, w.Household, w.Sheet, w.Cell)
			one[2] = w.Rule
			f.answers = append(f.answers, one)
		}
	}
}

// answerList writes the list when any mistake was asked for.
func (f *folder) answerList() error {
	if f.answers == nil {
		return nil
	}
	var b strings.Builder
	b.WriteString("\ufeff")
	if err := csv.NewWriter(&b).WriteAll(append([][]string{answersHead}, f.answers...)); err != nil {
		return err
	}
	return f.write(Answers, []byte(b.String()))
}
