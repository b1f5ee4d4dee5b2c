package report

import (
	"fmt"
	"regexp"
	"strings"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
)

var _ = add(Kind{ID: "mail", Title: "入户信函", About: "每乡镇一份（PDF，大字）：还没有送达的慰问函和一封信逐户套印，不识字的户用念读稿；文稿待县扶贫办确认", Order: 72, Needs: []string{"gift", "letter"}, Named: true,
	Files: func(in *Input) []File {
		var out []File
		for _, a := range in.County.Areas {
			if !a.Present() || len(in.County.Spec.Letters) == 0 {
				continue
			}
			if letters := in.mailOf(a); len(letters) > 0 {
				out = append(out, File{Path: "入户信函/" + in.areaFile(a, "入户信函", "pdf"), Build: func() Content { return in.mail(a, letters) }})
			}
		}
		return out
	}})

// mailLimit is more than any township has households; a register gone wrong must not print without end.
const mailLimit = 1500

// letter is one draft with what is known for one recipient.
type letter struct {
	draft string // name in Spec.Letters
	known map[string]string
}

// handDate is a date to be written by hand on delivery.
const handDate = "　　　　年　　月　　日"

// readAloud marks the drafts in plain words.
const readAloud = "-念读"

// mailOf lists what still has to be brought to the households of a township: first to the recipients of gifts, then to the others.
func (in *Input) mailOf(a *county.Area) []letter {
	first := in.firstSecretaries(a)
	var out []letter
	add := func(draft string, aloud bool, village int, more map[string]string) {
		if _, ok := in.County.Spec.Letters[draft+readAloud]; ok && aloud {
			draft += readAloud
		}
		more["县"], more["单位"], more["乡镇"] = in.County.Spec.County.Name, in.County.Spec.County.Office, a.Name
		more["行政村"], more["第一书记"], more["日期"] = a.Villages[village], first[village], handDate
		out = append(out, letter{draft, more})
	}
	for _, r := range in.recipients(a) {
		if !r.DeliveredOn.OK() && in.has("慰问函") {
			sum := ""
			if r.Amount.OK() {
				sum = capitals(r.Amount.V)
			}
			add("慰问函", r.Illiterate.Yes(), r.village, map[string]string{"姓名": r.Name.V, "户主": r.HeadName.V, "类别": r.Kind.V, "慰问金": money(r.Amount), "慰问金大写": sum})
		}
	}
	for _, u := range in.unreachedIn(a) {
		if in.has("一封信") {
			who := u.who
			if who == unassigned {
				who = ""
			}
			add("一封信", u.Letter != nil && u.Letter.Illiterate.Yes(), u.Village, map[string]string{"户主": u.HeadName.V, "责任人": who})
		}
	}
	return out
}

func (in *Input) has(draft string) bool { _, ok := in.County.Spec.Letters[draft]; return ok }

func (in *Input) mail(a *county.Area, letters []letter) Content {
	var sections []page.Section
	for _, l := range letters[:min(mailLimit, len(letters))] {
		blocks, err := in.merge(l)
		if err != nil {
			return Content{Err: fmt.Errorf("letter %s: %w", l.draft, err)}
		}
		sections = append(sections, page.Section{Setting: page.Sheet, Size: page.SizeSmall2, Numbers: page.NumberNone, Margins: page.Margins{Top: 300, Right: 250, Bottom: 250, Left: 280},
			Footer: "文稿" + Unconfirmed + "　" + a.Name + "　" + in.periodText(), Blocks: blocks})
	}
	if n := len(letters) - mailLimit; n > 0 {
		sections = append(sections, page.Section{Setting: page.Sheet, Numbers: page.NumberNone, Blocks: []page.Block{page.Para{Text: fmt.Sprintf("本册只印前%d份，另有%d份。送达登记以后再次生成，即为其余的户。", mailLimit, n)}}})
	}
	return Content{Page: in.document(a.Name+"入户信函", sections)}
}

// placeholder is one blank of a draft.
var placeholder = regexp.MustCompile(`\{[^{}]*\}`)

// placeholders are all the blanks that a draft may have.
var placeholders = []string{"县", "单位", "乡镇", "行政村", "第一书记", "姓名", "户主", "类别", "慰问金", "慰问金大写", "责任人", "日期"}

// merge sets one letter. A blank that is not known stays a line to be filled by hand; one that no letter has is an error of the draft.
func (in *Input) merge(l letter) ([]page.Block, error) {
	var wrong error
	fill := func(s string) string {
		return placeholder.ReplaceAllStringFunc(s, func(p string) string {
			name := strings.Trim(p, "{}")
			if place(placeholders, name) == len(placeholders) {
				wrong = fmt.Errorf("unknown placeholder %s", p)
			}
			if v := l.known[name]; v != "" {
				return in.safe(v)
			}
			return "＿＿＿＿"
		})
	}
	var out []page.Block
	before := 1 // a blank line above the signature
	for line := range strings.Lines(in.County.Spec.Letters[l.draft]) {
		line = strings.TrimSpace(line)
		right, signed := strings.CutPrefix(line, ">")
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case len(out) == 0:
			out = append(out, page.Title{Text: fill(line), Size: page.Size1}, page.Spacer{Lines: 1})
		case signed:
			out = append(out, page.Para{Text: fill(strings.TrimSpace(right)), Align: page.AlignRight, Flush: true, Role: page.RoleKai, Before: before})
			before = 0
		default:
			out = append(out, page.Para{Text: fill(line), Flush: strings.HasSuffix(line, "：") || len(out) == 2, Role: page.RoleKai})
		}
	}
	return out, wrong
}

// Placeholders are the blanks a draft may have, for those who write one.
func Placeholders() []string { return append([]string(nil), placeholders...) }
