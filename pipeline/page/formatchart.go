package page

import (
	"strconv"
	"strings"
	"time"
)

func (p *printer) chart(ch Chart) {
	switch ch := ch.(type) {
	case Bars:
		p.line("bars", axis(ch.Axis), target(ch.Target), flag("sorted", ch.Sorted))
		p.under(func() {
			for _, b := range ch.Items {
				p.line("bar", q(b.Label), value(b.Value), q(b.Shown), b.Tone.String())
			}
			p.keys(ch.Keys)
		})
	case Stacked:
		p.line("stacked", axis(ch.Axis), quoted(ch.Series))
		p.under(func() {
			for _, s := range ch.Items {
				p.line("stack", q(s.Label), values(s.Parts), opt("total", s.Total))
			}
		})
	case Lines:
		p.line("lines", axis(ch.Axis), target(ch.Target), quoted(ch.Weeks))
		p.under(func() {
			for _, l := range ch.Series {
				p.line("line", q(l.Name), values(l.Values), opt("last", l.Last), flag("plan", l.Plan))
			}
		})
	case Gantt:
		p.gantt(ch)
	case Tiles:
		p.line("tiles", opt("unit", ch.Unit), quoted(ch.Steps))
		p.under(func() {
			for _, t := range ch.Tiles {
				p.line("tile", strconv.Itoa(t.Col)+","+strconv.Itoa(t.Row), q(t.Label), q(t.Value), opt("note", t.Note), "step="+strconv.Itoa(t.Step))
			}
		})
	default:
		p.diagram(ch)
	}
}

// diagram writes the charts that have no value axis.
func (p *printer) diagram(ch Chart) {
	switch ch := ch.(type) {
	case Flow:
		p.line("flow")
		p.under(func() {
			for _, s := range ch.Steps {
				p.line("step", q(s.Label), quoted(s.Notes), opt("count", s.Count), opt("out", s.Out), s.Tone.String())
			}
		})
	case Tree:
		p.line("tree")
		p.under(func() { p.node(&ch.Root) })
	case Matrix:
		p.line("matrix", q(ch.Corner), quoted(ch.Cols), opt("unit", ch.Unit), "steps:", quoted(ch.Steps))
		p.under(func() {
			for _, r := range ch.Rows {
				words := []string{"row", q(r.Label)}
				for _, c := range r.Cells {
					words = append(words, strings.TrimRight(q(c.Text)+" "+num("step", c.Step)+" "+c.Tone.String(), " ")+";")
				}
				p.line(words...)
			}
			p.keys(ch.Keys)
		})
	case Counters:
		p.line("counters")
		p.under(func() {
			for _, c := range ch.Items {
				p.line("counter", q(c.Label), q(c.Value), opt("of", c.Of), opt("note", c.Note), "done="+strconv.Itoa(c.Done), c.Tone.String())
			}
		})
	}
}

func (p *printer) gantt(ch Gantt) {
	p.line("gantt", date("from", ch.From), date("to", ch.To), date("today", ch.Today), opt("tasks", ch.Heads[0]), opt("owners", ch.Heads[1]))
	p.under(func() {
		for _, t := range ch.Tasks {
			if t.Milestone {
				p.line("milestone", q(t.Label), q(t.Owner), date("on", t.From), t.Tone.String())
				continue
			}
			p.line("task", q(t.Label), q(t.Owner), date("from", t.From), date("to", t.To), "done="+strconv.Itoa(t.Done), t.Tone.String())
		}
		p.keys(ch.Keys)
	})
}

func (p *printer) keys(keys []Key) {
	for _, k := range keys {
		p.line("key", q(k.Name), k.Tone.String())
	}
}

func (p *printer) node(n *Node) {
	p.line("node", q(n.Label), opt("note", n.Note), n.Tone.String())
	p.under(func() {
		for i := range n.Kids {
			p.node(&n.Kids[i])
		}
	})
}

func date(name string, t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return name + "=" + t.Format("2006-01-02")
}

func axis(a Axis) string {
	words := []string{opt("unit", a.Unit)}
	for _, v := range []struct {
		name string
		v    int64
	}{{"scale", a.Scale}, {"from", a.From}, {"to", a.To}} {
		if v.v != 0 {
			words = append(words, v.name+"="+strconv.FormatInt(v.v, 10))
		}
	}
	return strings.TrimSpace(strings.Join(words, " "))
}

func target(t *Target) string {
	if t == nil {
		return ""
	}
	return "target=" + value(t.Value) + " " + q(t.Label)
}

func value(v int64) string {
	if v == NoValue {
		return "—"
	}
	return strconv.FormatInt(v, 10)
}

func values(vs []int64) string {
	out := make([]string, len(vs))
	for i, v := range vs {
		out[i] = value(v)
	}
	return "[" + strings.Join(out, " ") + "]"
}
