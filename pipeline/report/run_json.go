package report

import (
	"bytes"
	"encoding/json"
	"time"

	"guatu/pipeline/county"
	"guatu/pipeline/record"
)

var _ = add(Kind{ID: "run", Title: "运行结果", About: "run.json：各乡镇报送、问题、规则、全县指标，供程序读取", Order: 110,
	Files: func(in *Input) []File {
		return []File{oneText("run.json", func() []byte { return RunJSON(in) })}
	}})

// runRecord is run.json: the machine-readable outcome of a period.
type runRecord struct {
	Run       string      `json:"run"`
	Time      string      `json:"time"`
	Version   string      `json:"version"`
	County    string      `json:"county"`
	Profile   string      `json:"profile"`
	Period    runPeriod   `json:"period"`
	Townships []runTown   `json:"townships"`
	Findings  runFindings `json:"findings"`
	Rules     []runRule   `json:"rules"`
	Totals    []runFigure `json:"totals"`
	Waivers   int         `json:"waivers"`
	Open      []runOpen   `json:"unconfirmed"`
}

type runPeriod struct {
	From     string `json:"from"`
	To       string `json:"to"`
	Deadline string `json:"deadline,omitempty"`
}

type runTown struct {
	ID         int      `json:"id"`
	Name       string   `json:"name"`
	Standing   string   `json:"standing"`
	LateHours  int64    `json:"late_hours"`
	Resent     int      `json:"resent"`
	Files      []string `json:"files"`
	Households int64    `json:"households"`
	Mistakes   int64    `json:"mistakes"`
	Doubts     int64    `json:"doubts"`
	Score      string   `json:"score,omitempty"`
	Rank       int      `json:"rank,omitempty"`
}

type runFindings struct {
	Mistakes  int64 `json:"mistakes"`
	Doubts    int64 `json:"doubts"`
	Hints     int64 `json:"hints"`
	Waived    int   `json:"waived"`
	Probation int   `json:"probation"`
}

type runRule struct {
	ID     string `json:"id"`
	State  string `json:"state"`
	Hits   int    `json:"hits"`
	Reason string `json:"reason,omitempty"`
}

type runFigure struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Num   int64  `json:"num"`
	Den   int64  `json:"den"`
}

type runOpen struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

var standingNames = [...]string{"missing", "held", "accepted-with-findings", "accepted"}

var stateNames = [...]string{"ran", "skipped", "off", "crashed"}

// RunJSON is the content of run.json. The files published beside it, with their sums, are in manifest.json.
func RunJSON(in *Input) []byte {
	c := in.County
	r := runRecord{Run: in.RunID, Time: in.Now.Format(time.RFC3339), Version: in.Version, County: c.Spec.County.Code, Profile: c.Spec.Profile,
		Period: runPeriod{From: c.Period.From.String(), To: c.Period.To.String()}, Waivers: len(c.Waivers),
		Townships: []runTown{}, Rules: []runRule{}, Totals: []runFigure{}, Open: []runOpen{}}
	if c.Period.Deadline != 0 {
		r.Period.Deadline = in.local(c.Period.Deadline).Format(time.RFC3339)
	}
	for _, a := range c.Areas {
		r.Townships = append(r.Townships, in.runTown(a))
	}
	r.Findings = countFindings(c)
	for _, x := range c.Rules {
		r.Rules = append(r.Rules, runRule{x.ID, stateNames[x.State], x.Hits, x.Reason})
	}
	for _, f := range c.Figures {
		v := f.Sum(0)
		r.Totals = append(r.Totals, runFigure{f.ID, f.Title, v.Num, v.Den})
	}
	for _, t := range in.unconfirmed() {
		r.Open = append(r.Open, runOpen{t.name, t.value})
	}
	return asJSON(r)
}

func (in *Input) runTown(a *county.Area) runTown {
	t := runTown{ID: a.ID, Name: a.Name, Standing: standingNames[a.Report.Standing], LateHours: a.Report.LateHours(), Resent: a.Report.Resent, Files: []string{},
		Households: in.County.Value("households", a.ID).Num, Mistakes: in.County.Problems.Of(record.Mistake, a.ID), Doubts: in.County.Problems.Of(record.Doubt, a.ID)}
	if a.Return != nil {
		for _, f := range a.Return.Files {
			t.Files = append(t.Files, f.Name)
		}
	}
	if r := in.rankOf(a.ID); r.Rated {
		t.Score, t.Rank = county.Fixed(r.Score, 2), r.Rank
	}
	return t
}

func countFindings(c *county.County) runFindings {
	out := runFindings{Mistakes: c.Problems.Of(record.Mistake, 0), Doubts: c.Problems.Of(record.Doubt, 0), Hints: c.Problems.Of(record.Hint, 0)}
	for i := range c.Findings {
		switch f := &c.Findings[i]; {
		case f.Waived != "":
			out.Waived += max(f.N, 1)
		case f.Probation:
			out.Probation += max(f.N, 1)
		}
	}
	return out
}

// asJSON writes plain UTF-8 with indents; a value of these types cannot fail to marshal.
func asJSON(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		panic(err)
	}
	return b.Bytes()
}
