package rules_test

import (
	"fmt"
	"os"
	"sort"
	"strings"
	"testing"

	"guatu/pipeline/spec"
	"guatu/pipeline/spectest"
	"guatu/rules"
)

// golden compares a generated text with the committed one; UPDATE=1 writes it.
func golden(t *testing.T, name, got string) {
	t.Helper()
	want, err := os.ReadFile(name)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	if string(want) == got {
		return
	}
	if os.Getenv("UPDATE") == "" {
		t.Errorf("%s is not what the catalogue gives (UPDATE=1 go test ./rules writes it): %s", name, firstDifference(string(want), got))
		return
	}
	if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
		t.Fatal(err)
	}
}

func firstDifference(want, got string) string {
	a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range a {
		if i >= len(b) || a[i] != b[i] {
			return fmt.Sprintf("line %d: %q", i+1, a[i])
		}
	}
	return fmt.Sprintf("line %d: %q", len(a), b[len(a)-1])
}

// given runs the examples that fire and lists what they give, by rule and example, as lines of messages.tsv.
func given(t *testing.T) (lines string, by map[string][]rules.Told) {
	var b strings.Builder
	by = map[string][]rules.Told{}
	for _, r := range rules.Catalogue() {
		for i, text := range r.Fires {
			o, err := runExample(t, []rules.Rule{r}, text)
			if err != nil {
				t.Fatalf("%s: %v", r.ID, err)
			}
			sort.SliceStable(o.findings, func(i, j int) bool { return o.findings[i].Cell < o.findings[j].Cell })
			for _, f := range o.findings {
				if strings.ContainsAny(f.Message, "\t\n") {
					t.Errorf("%s: a message is one line: %q", r.ID, f.Message)
				}
				key := fmt.Sprintf("%s\t%d", r.ID, i+1)
				by[key] = append(by[key], rules.Told{Cell: f.Sheet + "!" + f.Cell, Message: f.Message})
				fmt.Fprintf(&b, "%s\t%s!%s\t%s\n", key, f.Sheet, f.Cell, f.Message)
			}
		}
	}
	return b.String(), by
}

func TestRuleBookIsTheCatalogue(t *testing.T) {
	lines, by := given(t)
	golden(t, "messages.tsv", lines)
	var b strings.Builder
	b.WriteString("# 规则\n\nGenerated from the catalogue by `UPDATE=1 go test ./rules`; edit the rule's own file instead. 【】 marks the cells that are reported.\n")
	group, profiles := "", spectest.All(t)
	for _, r := range rules.Catalogue() {
		if r.Group() != group {
			group = r.Group()
			fmt.Fprintf(&b, "\n## %s %s\n", group, rules.Groups[group])
		}
		writeRule(&b, loadProfile(t, r.Profile), &r, by)
		notUsedBy(&b, profiles, &r)
	}
	golden(t, "RULES.md", b.String())
}

func writeRule(b *strings.Builder, s *spec.Spec, r *rules.Rule, by map[string][]rules.Told) {
	fmt.Fprintf(b, "\n### %s %s\n\n", r.ID, r.Title)
	fmt.Fprintf(b, "- 等级：%s（%s）；范围：%s；类别：%s", r.Severity.Chinese(), r.Severity, r.Check.Scope(), r.Class)
	for _, c := range s.Captions["准"] {
		if c.Code == r.Zhun {
			fmt.Fprintf(b, "；计入：%s", c.Name)
		}
	}
	fmt.Fprintf(b, "\n- 为什么查：%s\n- 怎么办：%s\n- 依据：%s\n", r.Why, r.Fix, r.Basis)
	if r.Needs != rules.NeedNothing {
		fmt.Fprintf(b, "- 需要：%s；没有提供时不运行\n", r.Needs)
	}
	if r.Retired != "" {
		fmt.Fprintf(b, "- 已停用：%s\n", r.Retired)
	}
	for _, key := range r.Params {
		for _, p := range s.Params[key] {
			fmt.Fprintf(b, "- 参数 %s（%s）：%s%s，自%s起；%s\n", p.Name, key, p.Value, p.Unit, p.From.Chinese(), p.Basis)
		}
	}
	for i, text := range r.Fires {
		b.WriteString("\n提示的例子\n")
		writeExample(b, text)
		for _, told := range by[fmt.Sprintf("%s\t%d", r.ID, i+1)] {
			fmt.Fprintf(b, "\n> %s%s\n", strings.TrimPrefix(told.Cell+"：", "!："), told.Message)
		}
	}
	for _, text := range r.Quiet {
		b.WriteString("\n不提示的例子\n")
		writeExample(b, text)
	}
}

// notUsedBy names the profiles that leave the rule out, with the reason.
func notUsedBy(b *strings.Builder, profiles []*spec.Spec, r *rules.Rule) {
	head := "\n"
	for _, s := range profiles {
		if use, reason := s.Uses(r.ID); !use {
			fmt.Fprintf(b, "%s- 表样 %s 不用：%s\n", head, s.Profile, reason)
			head = ""
		}
	}
}

func writeExample(b *strings.Builder, text string) {
	ex, err := rules.ParseExample(text)
	if err != nil {
		fmt.Fprintf(b, "%v\n", err)
		return
	}
	if len(ex) == 0 {
		b.WriteString("\n样表原样。\n")
	}
	for i := range ex {
		p := &ex[i]
		if p.Sheet == "" {
			fmt.Fprintf(b, "\n- %s\n", marked(p.Directive, p.Marked))
			continue
		}
		fmt.Fprintf(b, "\n%s\n", marked(p.Sheet, p.Marked)+props(p.Props))
		if len(p.Rows) > 0 || len(p.Header) > 0 {
			writeTable(b, p)
		}
	}
}

func props(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return "（" + strings.Join(list, "；") + "）"
}

func writeTable(b *strings.Builder, p *rules.ExamplePart) {
	b.WriteString("\n|")
	for _, h := range p.Header {
		fmt.Fprintf(b, " %s |", marked(h.Text, h.Marked))
	}
	b.WriteString("\n|" + strings.Repeat("---|", len(p.Header)) + "\n")
	for _, r := range p.Rows {
		b.WriteString("|")
		for i := range p.Header {
			c := rules.ExampleCell{}
			if i < len(r.Cells) {
				c = r.Cells[i]
			}
			text := strings.Replace(c.Text, "~", "…", 1)
			if i == 0 {
				text = map[byte]string{'-': "（删去）", '+': "（再加一行）", '*': "（另起一行）"}[r.Op] + text
			}
			fmt.Fprintf(b, " %s |", marked(text, c.Marked))
		}
		b.WriteString("\n")
	}
}

func marked(s string, yes bool) string {
	if yes {
		return "【" + s + "】"
	}
	return s
}

func TestExplainGivesOneRule(t *testing.T) {
	if os.Getenv("UPDATE") != "" {
		t.Skip("the texts are embedded at the next build")
	}
	for _, r := range rules.Catalogue() {
		text := rules.Explain(strings.ToLower(r.ID))
		if len(r.Fires) > 0 && len(r.Told(0)) == 0 {
			t.Errorf("%s: its first example gives no message", r.ID)
		}
		if !strings.HasPrefix(text, "### "+r.ID+" "+r.Title+"\n") || strings.Count(text, "### ") != 1 || !strings.Contains(text, r.Fix) {
			t.Errorf("%s explains as %q", r.ID, text)
		}
	}
	if rules.Explain("A999") != "" || rules.Explain("") != "" {
		t.Error("what does not exist has no explanation")
	}
}

func TestListFilters(t *testing.T) {
	for want, f := range map[string]rules.Filter{
		"B03 B07 B12 B13 B17 B18": {Group: "b"},
		"B07 B12":                 {Group: "B", Severity: "I"},
		"B13":                     {Group: "B", Severity: "疑点", Zhun: "2"},
	} {
		var got []string
		for _, r := range rules.List(f) {
			if f.Severity != "" || r.Severity < 2 {
				got = append(got, r.ID)
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%+v lists %v, want %s", f, got, want)
		}
	}
}
