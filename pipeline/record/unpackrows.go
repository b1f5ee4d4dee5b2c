package record

import (
	"cmp"
	"fmt"
	"reflect"
)

func (u *unpacker) any(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(u.text())
	case reflect.Bool:
		v.SetBool(u.flag())
	case reflect.Int, reflect.Int32, reflect.Int64:
		v.SetInt(u.int())
	case reflect.Uint8:
		v.SetUint(uint64(u.uint() & 0xff))
	case reflect.Pointer:
		u.pointer(v)
	case reflect.Struct:
		u.fields(v)
	case reflect.Slice:
		u.slice(v)
	default:
		panic("record: cannot unpack a " + v.Type().String())
	}
}

func (u *unpacker) pointer(v reflect.Value) {
	switch p := v.Addr().Interface().(type) {
	case **Sheet:
		*p = pick(u.sheets, u.uint())
	case **File:
		*p = pick(u.files, u.uint())
	default:
		if u.flag() {
			v.Set(reflect.New(v.Type().Elem()))
			u.any(v.Elem())
		}
	}
}

func (u *unpacker) fields(v reflect.Value) {
	if slots := Slots(v.Type()); len(slots) > 0 {
		u.row(v, slots, make([]Value, len(slots)), 0)
		return
	}
	for i := range v.NumField() {
		u.any(v.Field(i))
	}
}

func (u *unpacker) slice(v reflect.Value) {
	n := u.count()
	if n == 0 {
		return
	}
	n--
	v.Set(reflect.MakeSlice(v.Type(), n, n))
	if v.Type().Elem().Kind() != reflect.Struct {
		for i := range n {
			u.any(v.Index(i))
		}
		return
	}
	slots := Slots(v.Type().Elem())
	above := make([]Value, len(slots))
	row := int32(0)
	for i := range n {
		if len(slots) == 0 {
			u.fields(v.Index(i))
			continue
		}
		row = u.row(v.Index(i), slots, above, row)
	}
}

func (u *unpacker) row(v reflect.Value, slots []Slot, above []Value, last int32) int32 {
	at := v.Addr().Interface().(Row).Where()
	at.Sheet = pick(u.sheets, u.uint())
	at.Row = last + int32(u.int())
	for i := range slots {
		x := slots[i].Ptr(v)
		u.slot(x, above[i])
		above[i] = x
	}
	return at.Row
}

func (u *unpacker) slot(x, above Value) {
	lead := u.byte()
	s, filled := State(lead&^(sameAbove|hasValue)), lead&hasValue != 0
	switch x := x.(type) {
	case *Text:
		if b, ok := above.(*Text); ok && lead == sameAbove {
			*x = *b
		} else if x.S = s; filled {
			x.V = u.text()
		}
	case *Code:
		if b, ok := above.(*Code); ok && lead == sameAbove {
			*x = *b
		} else if x.S = s; filled {
			x.V = u.text()
		}
	case *YesNo:
		x.S, x.V = s, filled
	case *Int:
		x.S, x.V = s, int32(u.figure(filled))
	case *Decimal:
		x.S, x.V = s, u.figure(filled)
	case *Money:
		x.S, x.V = s, u.figure(filled)
	case *Date:
		x.S, x.V = s, Day(u.figure(filled))
	case *Codes:
		if x.S = s; filled {
			x.V = make([]string, u.count())
			for i := range x.V {
				x.V[i] = u.text()
			}
		}
	default:
		panic(fmt.Sprintf("record: cannot unpack a %T", x))
	}
}

func (u *unpacker) figure(filled bool) int64 {
	if !filled {
		return 0
	}
	return u.int()
}

func (k rawKey) compare(other rawKey) int {
	return cmp.Or(cmp.Compare(k.row, other.row), cmp.Compare(k.field, other.field))
}
