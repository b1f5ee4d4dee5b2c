package record

import (
	"fmt"
	"reflect"
	"strings"
	"unsafe"
)

// Slot is one field of a record type: its layout name and where it lies in the struct.
type Slot struct {
	Field  Field
	Index  []int // for reflect's FieldByIndex; an array element follows as Elem
	Elem   int   // -1 unless the struct field is an array
	offset uintptr
	state  uintptr // where in the struct its State lies
	kind   valueKind
	value  reflect.Type // of what lies there: Text, Code and so on
}

func slotOf(f Field, in reflect.StructField, elem int) Slot {
	s := Slot{Field: f, Index: in.Index, Elem: elem, offset: in.Offset, value: in.Type}
	if elem >= 0 {
		s.value = in.Type.Elem()
		s.offset += uintptr(elem) * s.value.Size()
	}
	s.kind = kinds[s.value]
	if state, ok := s.value.FieldByName("S"); ok {
		s.state = s.offset + state.Offset
	}
	return s
}

// Slots lists the fields of a record type in the order of the struct. The tag col:"item_%02d" on an array names one field an element.
func Slots(t reflect.Type) []Slot {
	if s, ok := fieldCache.Load(t); ok {
		return s.([]Slot)
	}
	var slots []Slot
	for i := range t.NumField() {
		f := t.Field(i)
		tag := f.Tag.Get("col")
		switch {
		case tag == "":
		case strings.Contains(tag, "%"):
			for e := range f.Type.Len() {
				slots = append(slots, slotOf(Field(fmt.Sprintf(tag, e+1)), f, e))
			}
		default:
			slots = append(slots, slotOf(Field(tag), f, -1))
		}
	}
	fieldCache.Store(t, slots)
	return slots
}

// Ptr is a pointer to the slot's value in rec, a *Text, *Code and so on. rec must be addressable and of the type whose slot this is.
func (s *Slot) Ptr(rec reflect.Value) Value {
	// A county has four million of them, and reflect's own way took longer than all that is done with them.
	p := unsafe.Add(unsafe.Pointer(rec.UnsafeAddr()), s.offset)
	switch s.kind {
	case textKind:
		return (*Text)(p)
	case codeKind:
		return (*Code)(p)
	case yesNoKind:
		return (*YesNo)(p)
	case intKind:
		return (*Int)(p)
	case decimalKind:
		return (*Decimal)(p)
	case moneyKind:
		return (*Money)(p)
	case dateKind:
		return (*Date)(p)
	}
	return reflect.NewAt(s.value, p).Interface().(Value)
}

// State is what is known of the slot's value in rec, as Ptr(rec).Known() without the pointer.
func (s *Slot) State(rec reflect.Value) State {
	return *(*State)(unsafe.Add(unsafe.Pointer(rec.UnsafeAddr()), s.state))
}

type valueKind uint8

const (
	otherKind valueKind = iota
	textKind
	codeKind
	yesNoKind
	intKind
	decimalKind
	moneyKind
	dateKind
)

var kinds = map[reflect.Type]valueKind{
	reflect.TypeFor[Text](): textKind, reflect.TypeFor[Code](): codeKind, reflect.TypeFor[YesNo](): yesNoKind, reflect.TypeFor[Int](): intKind,
	reflect.TypeFor[Decimal](): decimalKind, reflect.TypeFor[Money](): moneyKind, reflect.TypeFor[Date](): dateKind,
}

// FieldOf names the field that ptr points to inside rec: FieldOf(h, &h.Category) is "category". It is "" when ptr lies elsewhere.
func FieldOf(rec Row, ptr Value) Field {
	v := reflect.ValueOf(rec).Elem()
	want := reflect.ValueOf(ptr).Pointer()
	for _, s := range Slots(v.Type()) {
		if reflect.ValueOf(s.Ptr(v)).Pointer() == want {
			return s.Field
		}
	}
	return ""
}

// Get is the value of a field of a record, or nil when the type has no such field.
func Get(rec Row, f Field) Value {
	v := reflect.ValueOf(rec).Elem()
	for _, s := range Slots(v.Type()) {
		if s.Field == f {
			return s.Ptr(v)
		}
	}
	return nil
}
