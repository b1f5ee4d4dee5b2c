package rules

import (
	"context"
	"reflect"
	"strings"
	"sync"

	"github.com/go-playground/validator/v10"

	"guatu/pipeline/record"
)

// The records' tags say what one cell can say about itself. validator reads them and names the first that fails in each field; because
// it takes about a microsecond a field and a county has six million, a plan made from the same tags and the same functions first looks
// for rows in which anything fails at all. A test holds the two to the same verdict.

type lastDay struct{}

var checker = sync.OnceValue(func() *validator.Validate {
	v := validator.New(validator.WithRequiredStructEnabled())
	for i := range validations {
		one := &validations[i]
		err := v.RegisterValidationCtx(one.tag, func(ctx context.Context, fl validator.FieldLevel) bool {
			value, ok := fl.Field().Addr().Interface().(record.Value)
			last, _ := ctx.Value(lastDay{}).(record.Day)
			return ok && one.accepts(value, last)
		})
		if err != nil {
			panic(err)
		}
	}
	for alias, tags := range aliases {
		v.RegisterAlias(alias, tags)
	}
	return v
})

// plan is the compiled form of one record type.
type plan struct {
	sheet  string
	fields []planned
	byName map[string]record.Field // "Items[3]" -> item_04
}

type planned struct {
	slot  record.Slot
	deny  uint8 // states any tag of the field refuses
	whole []*validation
}

var plans sync.Map // reflect.Type -> *plan

func planOf(t reflect.Type) *plan {
	if p, ok := plans.Load(t); ok {
		return p.(*plan)
	}
	p := &plan{byName: map[string]record.Field{}}
	for _, s := range record.Slots(t) {
		f := t.FieldByIndex(s.Index)
		p.byName[fieldName(f, s.Elem)] = s.Field
		one := planned{slot: s}
		for _, v := range quick(f) {
			if one.deny |= v.states; v.text != nil || v.day != nil {
				one.whole = append(one.whole, v)
			}
		}
		if one.deny != 0 || one.whole != nil {
			p.fields = append(p.fields, one)
		}
	}
	plans.Store(t, p)
	return p
}

func fieldName(f reflect.StructField, elem int) string {
	if elem < 0 {
		return f.Name
	}
	return f.Name + "[" + itoa(elem) + "]"
}

// quick lists the validations of a field, those of a resident number as one.
func quick(f reflect.StructField) []*validation {
	var out []*validation
	for _, tag := range strings.Split(f.Tag.Get("validate"), ",") {
		if tag == residentID.tag {
			out = append(out, residentID)
		} else if v := find(tag); v != nil {
			out = append(out, v)
		}
	}
	return out
}

func tagsOf(f reflect.StructField) []string {
	var out []string
	for _, tag := range strings.Split(f.Tag.Get("validate"), ",") {
		if a := aliases[tag]; a != "" {
			out = append(out, strings.Split(a, ",")...)
		} else if tag != "" && tag != "dive" && tag != "-" {
			out = append(out, tag)
		}
	}
	return out
}

// plain reports that no tag of the row fails.
func (p *plan) plain(row reflect.Value, last record.Day) bool {
	for i := range p.fields {
		f := &p.fields[i]
		state := f.slot.State(row)
		if f.deny&(1<<state) != 0 {
			return false
		}
		if state != record.Good || f.whole == nil {
			continue
		}
		value := f.slot.Ptr(row)
		for _, one := range f.whole {
			if !one.accepts(value, last) {
				return false
			}
		}
	}
	return true
}

// failure is one field that one tag refuses.
type failure struct {
	field record.Field
	tag   string
}

// failures asks validator about a row.
func (p *plan) failures(row any, last record.Day) []failure {
	err := checker().StructCtx(context.WithValue(context.Background(), lastDay{}, last), row)
	list, _ := err.(validator.ValidationErrors)
	out := make([]failure, 0, len(list))
	for _, e := range list {
		out = append(out, failure{p.byName[e.StructField()], e.ActualTag()})
	}
	return out
}
