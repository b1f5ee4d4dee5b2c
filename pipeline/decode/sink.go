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
	"correction": reflect.TypeFor[record.Correction](),
}

// sink is where the rows of one layout go in one return.
type sink interface {
	grow(n int)               // room for n more rows
	add(p record.Place)       // a new row, a copy of the blank one
	last() reflect.Value      // the row added last, as a struct
	each(func(reflect.Value)) // the rows added
	blank() reflect.Value     // the row that add copies; its fields say which columns exist
}

type rows[T any, P interface {
	*T
	record.Row
}] struct {
	list  *[]T
	model T
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
		return &rows[record.Household, *record.Household]{list: &r.Households}
	case "member":
		return &rows[record.Member, *record.Member]{list: &r.Members}
	case "measure":
		return &rows[record.Measure, *record.Measure]{list: &r.Measures}
	case "income":
		return &rows[record.Income, *record.Income]{list: &r.Incomes}
	case "archive":
		return &rows[record.Archive, *record.Archive]{list: &r.Archives}
	case "acceptance":
		return &rows[record.Acceptance, *record.Acceptance]{list: &r.Acceptances}
	case "village":
		return &rows[record.Village, *record.Village]{list: &r.Villages}
	case "gift":
		return &rows[record.Gift, *record.Gift]{list: &r.Gifts}
	case "letter":
		return &rows[record.Letter, *record.Letter]{list: &r.Letters}
	case "cadre":
		return &rows[record.Cadre, *record.Cadre]{list: &r.Cadres}
	case "visit":
		return &rows[record.Visit, *record.Visit]{list: &r.Visits}
	case "correction":
		return &rows[record.Correction, *record.Correction]{list: &r.Corrections}
	}
	return nil
}
