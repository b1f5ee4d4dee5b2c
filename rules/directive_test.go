package rules_test

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/rules"
)

func (w *world) directive(t testing.TB, p *rules.ExamplePart) error {
	word, rest, _ := strings.Cut(p.Directive, " ")
	var f [8]string
	for i, s := range strings.Split(rest, "|") {
		f[i] = strings.TrimSpace(s)
	}
	if p.Marked && word != "乡镇" && word != "另有工作表" {
		w.marks = append(w.marks, "!")
	}
	switch word {
	case "乡镇":
		return w.toTownship(t, f[0], p.Marked)
	case "全县": // only to be marked
	case "缺报":
		id := w.spec.FindTownship(f[0])
		w.missing = append(w.missing, id)
	case "上期":
		if w.inLast = true; w.last == nil {
			w.last = map[int]*workbook{1: clean(t, w.spec)}
			w.lastCover()
		}
	case "本期":
		w.inLast = false
	case "报告期":
		from, to, _ := strings.Cut(f[0], "至")
		w.period.From, w.period.To = day(from), day(to)
	case "文件":
		w.book().file = f[0]
	case "收到":
		w.seen[w.town] = moment(f[0])
	case "版本":
		w.old[w.town] = append(w.old[w.town], record.Version{File: f[0], SHA256: strings.Repeat("1", 64), Received: moment(f[1]), Why: f[2]})
	case "拒收":
		w.facts[w.town] = append(w.facts[w.town], record.Fact{Kind: record.FileRefused, File: &record.File{Name: f[0]}, Got: f[1], Want: f[2]})
	case "另一套表样":
		w.facts[w.town] = append(w.facts[w.town], record.Fact{Kind: record.ForeignForm, File: &record.File{Name: f[0]}, Got: f[1], Want: w.spec.Facts["title"].Value})
	case "像另一套表样":
		w.facts[w.town] = append(w.facts[w.town], record.Fact{Kind: record.FormDoubtful, File: &record.File{Name: f[0]}, Got: f[1], Want: w.spec.Facts["title"].Value})
	case "提示":
		w.book().extra = append(w.book().extra, fmt.Sprintf("!! %s | | | %s\n", f[0], f[1]))
	case "删除工作表":
		b := w.book()
		b.sheets = slices.DeleteFunc(b.sheets, func(x *tab) bool { return x.layout.Title == f[0] || slices.Contains(x.layout.Aliases, f[0]) })
	case "另有工作表":
		w.book().extra = append(w.book().extra, "== "+f[0]+"\n1 | 会议记录\n2 | 一月二十日学习文件 | 到会三十人\n")
		if p.Marked {
			w.marks = append(w.marks, f[0]+"!")
		}
	default:
		return w.setting(word, f)
	}
	return nil
}

// lastCover dates the cover of last week's workbook a week earlier.
func (w *world) lastCover() {
	c := w.last[1].sheets[0]
	b := w.before()
	c.rows[0][2].Text, c.rows[0][3].Text, c.rows[0][6].Text = b.From.String(), b.To.String(), b.To.String()
}

func (w *world) toTownship(t testing.TB, name string, marked bool) error {
	id := w.spec.FindTownship(name)
	if id == 0 {
		return fmt.Errorf("no township %q", name)
	}
	books := w.now
	if w.inLast {
		books = w.last
	}
	if books[id] == nil {
		books[id] = w.second(t, id)
	}
	w.town = id
	books[id].marked = books[id].marked || marked
	return nil
}

func (w *world) setting(word string, f [8]string) error {
	switch word {
	case "参数":
		w.spec.Params = maps.Clone(w.spec.Params)
		w.spec.Params[f[0]] = []spec.Param{{Key: f[0], Value: f[1]}}
	case "上期问题":
		w.problem(f)
	case "往年":
		w.grades[f[0]] = strings.Split(f[1], "、")
	case "记录起":
		w.logSince = day(f[0])
	case "累计":
		w.totals[f[0]] = num(f[1])
	case "设置":
		return w.settings(f)
	default:
		return fmt.Errorf("unknown directive %q", word)
	}
	return nil
}

func (w *world) problem(f [8]string) {
	r, _ := rules.ByID(f[0])
	field := record.Field("")
	for _, l := range w.spec.Layouts {
		for _, c := range l.Columns {
			if c.Header == f[2] && field == "" {
				field = c.Field
			}
		}
	}
	house, person, _ := strings.Cut(f[1], "/")
	w.open = append(w.open, record.PastFinding{Key: rules.KeyOf(f[0], w.town, house, person, field), No: fmt.Sprintf("%02d-%s-000001", w.town, f[0]), Rule: f[0],
		Severity: r.Severity, Township: w.town, FirstSeen: w.period.From - record.Day(7*num(f[3])), Weeks: int(num(f[3])), Closed: f[4] == "已改", Household: house,
		Field: string(field), Message: r.Title, Answer: f[5], Reason: f[6]})
}

func (w *world) settings(f [8]string) error {
	s := &w.spec.Settings
	switch f[0] {
	case "村名录":
		v := spec.Village{Township: w.spec.FindTownship(f[1]), Name: f[2], Code: f[3], Poor: f[4] == "是"}
		if f[5] != "" {
			v.Cropland = num(f[5]) * 10000
		}
		if f[7] != "" {
			v.ExitYear = int(num(f[7]))
		}
		if f[6] != "" {
			v.Hamlets = strings.Split(f[6], "、")
		}
		s.Villages = append(s.Villages, v)
	case "责任人名单":
		s.Officers = append(s.Officers, spec.Officer{Township: w.spec.FindTownship(f[1]), Village: f[2], Role: f[3], Name: f[4]})
	case "核定底数":
		s.BaseFigures = append(s.BaseFigures, spec.BaseFigure{Township: w.spec.FindTownship(f[1]), Households: int32(num(f[2])), People: int32(num(f[3])), Basis: "县扶贫办"})
	case "上级比对结果":
		s.PoorIDs = map[string]int{f[1]: int(num(f[2]))}
	case "慰问金标准":
		if s.Amounts == nil {
			s.Amounts = map[string]int64{}
		}
		s.Amounts[f[1]] = num(f[2]) * 100
	case "验收指标":
		s.Items = append(s.Items, spec.OwnItem{Level: spec.OfHousehold, Seq: int(num(f[1])), Name: f[2], Proof: w.spec.Codes["台账印证"].Code(f[3])})
	case "村级退出指标":
		s.Items = append(s.Items, spec.OwnItem{Level: spec.OfVillage, Seq: int(num(f[1])), Name: f[2], Proof: w.spec.Codes["台账印证"].Code(f[3])})
	case "核对名单":
		w.listed(f)
	case "部门比对":
		s.Departments.Add(spec.Said{Department: f[1], ID: f[2], Item: f[3], Has: f[4] != "无", Township: w.spec.FindTownship(f[5]), Name: f[6]})
	case "豁免":
		s.Waivers = append(s.Waivers, spec.Waiver{No: f[1], Rule: f[2], Key: f[3], Reason: f[4], Approver: f[5], Until: day(f[6])})
		s.RuleRefs = append(s.RuleRefs, spec.RuleRef{Rule: f[2]})
	case "停用":
		s.SwitchedOff = append(s.SwitchedOff, spec.SwitchedOff{Rule: f[1], Who: f[2], Why: f[3], Until: day(f[4])})
		s.RuleRefs = append(s.RuleRefs, spec.RuleRef{Rule: f[1]})
	case "试行":
		s.Probation = append(s.Probation, f[1])
		s.RuleRefs = append(s.RuleRefs, spec.RuleRef{Rule: f[1]})
	case "节假日":
		s.Calendar.Holidays = append(s.Calendar.Holidays, day(f[1]))
	case "已提供":
	default:
		return fmt.Errorf("unknown setting %q", f[0])
	}
	if s.Supplied == nil {
		s.Supplied = map[string]bool{}
	}
	s.Supplied[f[0]] = true
	if f[0] == "已提供" {
		s.Supplied[f[1]] = true
	}
	return nil
}

// listed puts a row into a carrier's list, which is the clean week's households as they stand until an example says otherwise.
func (w *world) listed(f [8]string) {
	s := &w.spec.Settings
	one := spec.Listed{Carrier: f[1], Township: w.spec.FindTownship(f[2]), Village: f[3], Household: f[4], Head: f[5]}
	if !slices.ContainsFunc(s.Listed, func(l spec.Listed) bool { return l.Carrier == one.Carrier }) {
		t, _ := w.book().tab("household")
		for _, row := range t.rows {
			s.Listed = append(s.Listed, spec.Listed{Carrier: one.Carrier, Township: 1, Village: row[1].Text, Household: row[3].Text, Head: row[4].Text})
		}
	}
	if f[6] != "" {
		one.People = record.Int{V: int32(num(f[6])), S: record.Good}
	}
	if f[7] != "" {
		one.Status = record.Code{V: f[7], S: record.Good}
	}
	at := slices.IndexFunc(s.Listed, func(l spec.Listed) bool { return l.Carrier == one.Carrier && l.Head == one.Head })
	switch {
	case f[6] == "0":
		s.Listed = slices.Delete(s.Listed, at, at+1)
	case at < 0 || f[6] == "":
		s.Listed = append(s.Listed, one)
	default:
		s.Listed[at] = one
	}
}

func num(s string) int64 {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		panic(err)
	}
	return n
}

func day(s string) record.Day {
	return record.Day(moment(s+" 08:00") / 86400)
}
