package report_test

import (
	"strings"
	"testing"

	"guatu/pipeline/page"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
)

func TestDailyProgressIsOnePage(t *testing.T) {
	in := smallInput(t)
	in.County.Spec.Params["gift_deadline"] = load(t).Params["gift_deadline"]
	paths, docs := papers(t, in, "gift_daily")
	golden(t, "gift_daily.golden", page.Format(docs[paths[0]]))
	for name, in := range map[string]*report.Input{"two townships": in, "all townships": villagesInput(t), "all with everything left": nothingDelivered(t)} {
		for path, doc := range second(papers(t, in, "gift_daily")) {
			if n := pages(t, doc); n != 1 {
				t.Errorf("%s: %s has %d pages", name, path, n)
			}
		}
	}
}

func second[A, B any](_ A, b B) B { return b }

func nothingDelivered(t *testing.T) *report.Input {
	in := villagesInput(t)
	for _, a := range in.County.Areas {
		for i := range a.Return.Gifts {
			a.Return.Gifts[i].DeliveredOn = record.Date{}
		}
		for i := range a.Return.Letters {
			a.Return.Letters[i].DeliveredOn = record.Date{}
		}
	}
	return consolidated(t, record.Week{Period: period, Returns: returns(in)})
}

func returns(in *report.Input) []*record.Return {
	var out []*record.Return
	for _, a := range in.County.Areas {
		out = append(out, a.Return)
	}
	return out
}

// Whoever is left stands with village and responsible person, and nobody is left when all has been delivered.
func TestWhoIsLeftIsCountedToNought(t *testing.T) {
	left := func(in *report.Input) (people, homes string) {
		doc := ""
		for _, d := range second(papers(t, in, "gift_daily")) {
			doc = page.Format(d)
		}
		_, rest, _ := strings.Cut(doc, "一户不留：还剩")
		homes, rest, _ = strings.Cut(rest, "户")
		_, rest, _ = strings.Cut(rest, "还剩")
		people, _, _ = strings.Cut(rest, "人")
		return people, homes
	}
	if p, h := left(villagesInput(t)); p != "0" || h != "0" {
		t.Errorf("of a county where all was delivered %s people and %s households are left", p, h)
	}
	in := nothingDelivered(t)
	if p, h := left(in); p != in.County.Value("gifts", 0).Count() || h != in.County.Value("households", 0).Count() {
		t.Errorf("of a county where nothing was delivered %s people and %s households are left", p, h)
	}
}
