package report

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"guatu/pipeline/assess"
	"guatu/pipeline/book"
	"guatu/pipeline/county"
	"guatu/pipeline/spec"
	"guatu/rules"
)

// term is one thing a reader may ask the basis of.
type term struct {
	kind, name, value, basis string
	from                     string
}

func (in *Input) dataYear() string {
	year, err := in.County.Spec.DataYear()
	if err != nil {
		return in.County.Spec.Facts["year"].Value
	}
	return strconv.Itoa(year)
}

// terms lists what the figures rest on: captions, parameters in force, indicators, rules by 准, and what the county has not supplied.
func (in *Input) terms() []term {
	c, s := in.County, in.County.Spec
	out := []term{{"周期", "报告期", in.periodText(), "县设置", ""}, {"周期", "数据年度", in.dataYear(), s.Facts["year"].Basis, ""}}
	for _, list := range []string{"853", "准", "图", "账", "档", "作用", "低收入人口"} {
		for _, x := range s.Captions[list] {
			out = append(out, term{"名称：" + list, strings.TrimSpace(x.Code + " " + x.Name), in.captionText(list, x), x.Basis, ""})
		}
	}
	out = append(out, in.paramTerms()...)
	for _, f := range c.Figures {
		out = append(out, term{"指标", in.words(f.Title) + "（" + f.Unit + "）", in.words(meaning(f.Indicator)), "本系统口径", ""})
	}
	for _, r := range c.Rules {
		if r.Zhun != "" && in.serves("准") {
			out = append(out, term{zhunTerm, r.ID + " " + r.Title, "计入第" + r.Zhun + "准", r.Basis, ""})
		}
	}
	return append(append(out, in.letterTerms()...), in.absentTerms()...)
}

// letterTerms names the letters to households whose wording is still ours: a draft says so in its remarks.
func (in *Input) letterTerms() []term {
	var out []term
	for _, name := range slices.Sorted(maps.Keys(in.County.Spec.Letters)) {
		var remarks []string
		for _, line := range strings.Split(in.County.Spec.Letters[name], "\n") {
			if text, is := strings.CutPrefix(line, "#"); is {
				remarks = append(remarks, strings.TrimSpace(text))
			}
		}
		if draft := strings.Join(remarks, ""); strings.Contains(draft, Unconfirmed) {
			out = append(out, term{"信函文稿", "《" + name + "》", "样稿", draft, ""})
		}
	}
	return out
}

// limitTerm is the kind of a single rule's limit, of which there are very many.
const limitTerm = "规则限值"

// yearly parameters are those of the data year, not of the period.
func yearly(key string) bool {
	return key == "poverty_line" || key == "exit_line" || key == "income_bands"
}

// captionText says what stands under a caption, in words instead of the keys that the program goes by.
func (in *Input) captionText(list string, x spec.Caption) string {
	switch list {
	case "账":
		if l := in.County.Spec.Layout(x.Detail); l != nil {
			return "工作表“" + l.Title + "”"
		}
	case "准":
		n := 0
		for _, r := range in.County.Rules {
			if r.Zhun == x.Code {
				n++
			}
		}
		return fmt.Sprintf("%d条规则，见本表“规则归入的准”", n)
	case "档":
		return "档案要件第" + x.Detail + "项"
	}
	return x.Detail
}

func (in *Input) paramTerms() []term {
	s := in.County.Spec
	day, err := county.DataDay(s)
	if err != nil {
		day = in.County.Period.To
	}
	used := in.paramsUsed()
	var out []term
	for _, key := range slices.Sorted(maps.Keys(s.Params)) {
		when := in.County.Period.To
		if yearly(key) {
			when = day
		}
		if p, ok := s.Params.At(key, when); ok && used(key) {
			kind := limitTerm
			if yearly(key) || strings.HasPrefix(key, "score_") {
				kind = "参数"
			}
			out = append(out, term{kind, p.Name, strings.TrimSpace(p.Value + p.Unit), p.Basis, p.From.String()})
		}
	}
	return out
}

// paramsUsed tells the parameters that something in the profile asks for from those that only rules or scores of other profiles do.
func (in *Input) paramsUsed() func(key string) bool {
	others, own := map[string]bool{}, map[string]bool{}
	for _, r := range rules.Catalogue() {
		use, _ := in.County.Spec.Uses(r.ID)
		for _, key := range r.Params {
			others[key] = true
			own[key] = own[key] || use
		}
	}
	return func(key string) bool {
		if strings.HasPrefix(key, "assess_") && (!assess.Assessed(in.County.Spec, in.County.Period.To) || key == "assess_days_month" && !in.serves("cadre")) {
			return false
		}
		return own[key] || !others[key]
	}
}

// absentTerms names what the county has yet to supply, with what happens meanwhile.
func (in *Input) absentTerms() []term {
	s := in.County.Spec.Settings
	var out []term
	line := in.County.Spec.Facts["line_name"].Value
	for _, x := range []struct {
		needs      string // what a profile must have for the thing to matter
		absent     bool
		name, text string
	}{
		{"", len(s.Villages) == 0, "村名录", "未提供，按乡镇填报的村名汇总，不核对村名"},
		{"", len(s.BaseFigures) == 0, "核定底数", "未提供，应填户以在册户或上期户数代替"},
		{"cadre", len(s.Officers) == 0, "责任人名单", "未提供，不核对包乡镇领导、工作组组长、第一书记"},
		{"gift", len(s.Amounts) == 0, "慰问金标准", "未提供，只汇总填报数，不核对标准"},
		{"acceptance", !in.ownItems(spec.OfHousehold), "自查验收指标名称", in.itemNote(spec.OfHousehold)},
		{"village_acceptance", !in.ownItems(spec.OfVillage), "村级验收指标名称", in.itemNote(spec.OfVillage)},
		{"", len(s.PoorIDs) == 0, "上级比对结果", "未提供，不核对在县外、省外重复建档"},
		{"member.low_income", s.Departments.Len() == 0, "部门比对", "未提供，不与部门名单核对"},
		{"village.chart_households", len(s.Listed) == 0, "核对名单", "未提供，“十对口”只核对到村，不逐户核对"},
		{"", in.County.Line.Value == "", line, "未提供，不与收入核对"},
		{"cadre", len(s.Conditions) == 0, "“五用五惩”", "内容未提供，不作评价"},
	} {
		if x.needs != "" && !in.serves(x.needs) {
			continue
		}
		if x.absent {
			out = append(out, term{"县上待提供", in.words(x.name), in.words(x.text), Unconfirmed, ""})
		}
	}
	return out
}

// unconfirmed lists the terms whose basis still needs the county's word.
func (in *Input) unconfirmed() []term {
	if in.open != nil {
		return in.open
	}
	out := []term{}
	for _, t := range in.terms() {
		if strings.Contains(t.basis, Unconfirmed) {
			out = append(out, t)
		}
	}
	return out
}

// Settle lists what is unconfirmed once for all outputs, nearly every one of which tells the number. The county must not change after it.
func (in *Input) Settle() { in.open = in.unconfirmed() }

func (in *Input) termSheet() *list {
	l := in.newList("口径说明", "口径、参数和待确认事项", "", []string{"类别", "名称", "取值或口径", "依据", "生效日期", "是否待确认"})
	for _, t := range in.shortTerms() {
		mark := book.Str("")
		if strings.Contains(t.basis, Unconfirmed) {
			mark = book.Str("待确认").Toned(book.Warn).Aligned(book.Center)
		}
		l.row(book.Str(t.kind), book.Str(t.name), book.Str(t.value), book.Str(t.basis), book.Str(t.from), mark)
	}
	l.filter()
	l.widths(14, 32, 54, 54, 12, 11)
	l.sheet.Print.Landscape = false // many short lines
	return l
}

// zhunTerm is the kind of a rule's place under a 准, of which there are as many as rules.
const zhunTerm = "规则归入的准"

// shortTerms are the terms as the sheet prints them: the rules under a 准 in one line, those whose basis wants the county's word in another.
func (in *Input) shortTerms() []term {
	var out []term
	lines := map[[2]string]int{} // by 准 and mark
	for _, t := range in.terms() {
		if t.kind != zhunTerm {
			out = append(out, t)
			continue
		}
		open := strings.Contains(t.basis, Unconfirmed)
		key, short := [2]string{t.value, fmt.Sprint(open)}, term{zhunTerm, t.value + "的规则", t.name, "见核查规则手册", ""}
		if open {
			short.name, short.basis = t.value+"、依据待确认的规则", "各条依据见核查规则手册，"+Unconfirmed
		}
		if at, ok := lines[key]; ok {
			out[at].value += "；" + t.name
			continue
		}
		lines[key] = len(out)
		out = append(out, short)
	}
	return out
}
