package pipeline

import (
	"encoding/json"
	"fmt"
	"sort"
	"strings"

	"guatu/pipeline/county"
	"guatu/pipeline/history"
	"guatu/pipeline/record"
	"guatu/pipeline/store"
	"guatu/rules"
)

// inputs is what a run of the period depends on, apart from the program and its rules.
func (c *countyRun) inputs(p record.Period, drop *claimed) []string {
	var out []string
	for _, item := range drop.of[p.From] {
		out = append(out, fmt.Sprintf("%s %s %d", item.SHA256, item.Name, item.Seen))
	}
	for _, a := range drop.again[p.From] {
		out = append(out, fmt.Sprintf("again %s %s %d", a.SHA256, a.Name, a.Seen))
	}
	sort.Strings(out)
	for _, x := range c.exports {
		out = append(out, exportPrefix+x.sum+" "+x.name)
	}
	return append(out, settingsPrefix+store.Digest(c.settings), "outputs "+strings.Join(c.opt.Only, ","))
}

// ruleSet is the digest of everything that decides what is found: the catalogue's texts and the dated parameters.
func (c *countyRun) ruleSet() string {
	var b strings.Builder
	fmt.Fprintln(&b, c.spec.Profile)
	for _, r := range rules.UsedBy(c.spec) {
		fmt.Fprintln(&b, r.ID, r.Title, r.Severity, r.Params, r.Needs, r.Retired)
	}
	keys := make([]string, 0, len(c.spec.Params))
	for k := range c.spec.Params {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		fmt.Fprintln(&b, c.spec.Params[k])
	}
	return store.Digest([]byte(b.String()))
}

// unchanged reports whether the period's last run had the same inputs, rules and program, and its outputs are still there.
func (c *countyRun) unchanged(p record.Period, drop *claimed, newest bool) (bool, error) {
	runs, err := c.db.Runs(p.From)
	if err != nil || len(runs) == 0 {
		return false, err
	}
	last := runs[len(runs)-1]
	if last.RuleSet != c.ruleSet() || last.Program != c.env.Program || strings.Join(last.Inputs, "\n") != strings.Join(c.inputs(p, drop), "\n") {
		return false, nil
	}
	if err := c.keepBasis(p, last.Inputs); err != nil { // a run that died before its commit may have left another
		return false, err
	}
	outputs, err := c.db.Outputs(p.From)
	if err != nil {
		return false, err
	}
	if last.Manifest != "" {
		outputs[ManifestFile] = last.Manifest
	}
	return c.published(p, outputs, newest)
}

// commit leaves the period to the history, whole, in one transaction. Until it returns the old state is the truth; afterwards the new one is.
func (c *countyRun) commit(w *week, past *record.Past) error {
	c.env.stage("commit")
	var err error
	if w.manifest, err = c.manifest(w); err != nil {
		return err
	}
	rows := &store.Week{Period: w.Period, Files: w.files, Findings: w.result.Findings, Problems: w.problems, Outputs: map[string]string{},
		Run: store.Run{At: c.env.Now.Unix(), Who: c.env.Who, Program: c.env.Program, RuleSet: c.ruleSet(), Inputs: w.inputs,
			Waivers: w.waivers(), Manifest: store.Digest(w.manifest)}}
	if w.failed != nil {
		// Not to be taken for a finished run: the next one tries again.
		rows.Run.RuleSet += " unfinished"
	}
	for _, o := range w.outputs {
		rows.Outputs[o.path] = o.sha256
	}
	for _, e := range w.entries() {
		rows.Indicators = append(rows.Indicators, store.Indicator{Township: e.Township, Village: e.Village, ID: e.Indicator, Part: e.Part, Num: e.Num, Den: e.Den})
	}
	for i := range c.spec.Townships {
		r, err := c.stored(w, c.spec.Townships[i].ID, past)
		if err != nil {
			return err
		}
		rows.Returns = append(rows.Returns, r)
	}
	if err := c.keepBasis(w.Period, w.inputs); err != nil {
		return err
	}
	return c.db.Commit(rows)
}

func (c *countyRun) stored(w *week, id int, past *record.Past) (store.Return, error) {
	rep := w.reports[id]
	detail, err := json.Marshal(rep)
	if err != nil {
		return store.Return{}, fmt.Errorf("pack standing of township %d: %w", id, err)
	}
	out := store.Return{Township: id, Standing: rep.Standing.String(), Detail: detail}
	r := w.Returns[id-1]
	if r == nil || !rep.Standing.Fresh() {
		return out, nil
	}
	for _, f := range r.Files {
		out.Chain = append(out.Chain, f.SHA256)
	}
	out.Snapshot, err = c.kept.snapshot(w.sums[id], past.Sums[id], func() ([]byte, error) { return store.Pack(history.Snapshot(r, past.Townships[id])) })
	return out, err
}

// entries are the figures that the history keeps of a week: the county's and the assessment's.
func (w *week) entries() []county.Entry {
	out := w.county.Entries()
	if w.assessment == nil {
		return out
	}
	return append(out, w.assessment.Term().Entries()...)
}
