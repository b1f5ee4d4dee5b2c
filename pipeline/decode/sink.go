package decode

import (
	"reflect"
	"slices"

	"guatu/pipeline/record"
)

// recordTypes are the record of each layout. A new sheet is a line here and one in sinkOf.
var recordTypes = map[string]reflect.Type{
	coverKey: reflect.TypeFor[record.Cover](), "household": reflect.TypeFor[record.Household](), "member": reflect.TypeFor[record.Member](),
	"measure": reflect.TypeFor[record.Measure](), "income": reflect.TypeFor[record.Income](), "archive": reflect.TypeFor[record.Archive](),
	"acceptance": reflect.TypeFor[record.Acceptance](), "village": reflect.TypeFor[record.Village](), "gift": reflect.TypeFor[record.Gift](),
	"letter": reflect.TypeFor[record.Letter](), "cadre": reflect.TypeFor[record.Cadre](), "visit": reflect.TypeFor[record.Visit](),
	"correction": reflect.TypeFor[record.Correction](), "monitor": reflect.TypeFor[record.Monitor](), "work": reflect.TypeFor[record.Work](),
	"workplan": reflect.TypeFor[record.WorkPlan](), "village_acceptance": reflect.TypeFor[record.VillageAcceptance](),
}

// sink is where the rows of one layout go in one return.
type sink interface {
	grow(n int)               // room for n more rows
	add(p record.Place)       // a new row, a copy of the blank one
	last() reflect.Value      // the row added last, as a struct
	each(func(reflect.Value)) // the rows added
	began() int               // number of rows there were before the first was added
	len() int
	at(i int) reflect.Value
	cut(n int)            // back to n rows
	blank() reflect.Value // the row that add copies; its fields say which columns exist
}

type rows[T any, P interface {
	*T
	record.Row
}] struct {
	list  *[]T
	start int
	model T
}

// into makes a sink that adds to a list.
func into[T any, P interface {
	*T
	record.Row
}](list *[]T) sink {
	return &rows[T, P]{list: list, start: len(*list)}
}

func (s *rows[T, P]) began() int             { return s.start }
func (s *rows[T, P]) len() int               { return len(*s.list) }
func (s *rows[T, P]) at(i int) reflect.Value { return reflect.ValueOf(&(*s.list)[i]).Elem() }
func (s *rows[T, P]) cut(n int) {
	clear((*s.list)[n:])
	*s.list = (*s.list)[:n]
}

func (s *rows[T, P]) grow(n int)           { *s.list = slices.Grow(*s.list, n) }
func (s *rows[T, P]) blank() reflect.Value { return reflect.ValueOf(&s.model).Elem() }
func (s *rows[T, P]) last() reflect.Value  { return reflect.ValueOf(&(*s.list)[len(*s.list)-1]).Elem() }
func (s *rows[T, P]) each(f func(reflect.Value)) {
	for i := range *s.list {
		f(reflect.ValueOf(&(*s.list)[i]).Elem())
	}
}
func (s *rows[T, P]) add(p record.Place) {
	*s.list = append(*s.list, s.model)
	*P(&(*s.list)[len(*s.list)-1]).Where() = p
}

func sinkOf(r *record.Return, key string) sink {
	switch key {
	case "household":
		return into(&r.Households)
	case "member":
		return into(&r.Members)
	case "measure":
		return into(&r.Measures)
	case "income":
		return into(&r.Incomes)
	case "archive":
		return into(&r.Archives)
	case "acceptance":
		return into(&r.Acceptances)
	case "village_acceptance":
		return into(&r.VillageAcceptances)
	case "village":
		return into(&r.Villages)
	case "gift":
		return into(&r.Gifts)
	case "letter":
		return into(&r.Letters)
	case "cadre":
		return into(&r.Cadres)
	case "visit":
		return into(&r.Visits)
	case "correction":
		return into(&r.Corrections)
	case "monitor":
		return into(&r.Monitors)
	case "work":
		return into(&r.Works)
	case "workplan":
		return into(&r.WorkPlans)
	}
	return nil
}
