package decode

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"guatu/pipeline/record"
)

// showFacts prints what was noticed, equal kinds together, the first of each spelled out.
func showFacts(w *strings.Builder, facts []record.Fact) {
	n := map[record.FactKind]int{}
	for _, f := range facts {
		if n[f.Kind]++; n[f.Kind] <= 5 || f.Kind == record.Corrected || f.Kind == record.Synonym {
			fmt.Fprintf(w, "  %s\n", Explain(f))
		}
	}
	for _, f := range facts {
		if k := n[f.Kind]; k > 5 && f.Kind != record.Corrected && f.Kind != record.Synonym {
			fmt.Fprintf(w, "  同类情况共%d处，以上列出5处（%s）\n", k, strings.TrimLeft(Explain(record.Fact{Kind: f.Kind, Got: "…", Want: "…"}), "："))
			n[f.Kind] = 0
		}
	}
}

// tally finds the data rows of a table and the cells that could not be read.
func tally(t *record.Sheet, returns []*record.Return) (rows []int32, bad []string) {
	for _, r := range returns {
		each(r, func(rv reflect.Value) {
			p := rv.Addr().Interface().(record.Row).Where()
			if p.Sheet != t {
				return
			}
			rows = append(rows, p.Row)
			for _, slot := range record.Slots(rv.Type()) {
				if slot.Ptr(rv).Known() == record.Bad {
					bad = append(bad, p.Cell(slot.Field)+"“"+p.Sheet.Raw(p.Row, slot.Field)+"”")
				}
			}
		})
	}
	return rows, bad
}

// each visits every record of a return, whatever its sheet.
func each(r *record.Return, f func(reflect.Value)) {
	rv := reflect.ValueOf(r).Elem()
	for i := range rv.NumField() {
		list := rv.Field(i)
		if list.Kind() != reflect.Slice || list.Type().Elem().Kind() != reflect.Struct || !reflect.PointerTo(list.Type().Elem()).Implements(rowType) {
			continue
		}
		for k := range list.Len() {
			f(list.Index(k))
		}
	}
	if r.Cover != nil {
		f(reflect.ValueOf(r.Cover).Elem())
	}
}

var rowType = reflect.TypeFor[record.Row]()

// spans names rows as "57行（第4–60行）".
func spans(rows []int32) string {
	if len(rows) == 0 {
		return "没有数据行"
	}
	return fmt.Sprintf("%d行（第%d行至第%d行）", len(rows), slices.Min(rows), slices.Max(rows))
}

func some(list []string, n int) string {
	if len(list) > n {
		return strings.Join(list[:n], "、") + "等"
	}
	return strings.Join(list, "、")
}
