package record

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"sync"
)

// Pack writes returns so compactly and plainly that Unpack is several times as fast as reading the workbook again. The bytes are for the same
// program only: they begin with Shape. Equal returns are equal bytes.
func Pack(returns []*Return) []byte { return pack(returns) }

// PackFindings is Pack for findings.
func PackFindings(found []Finding) []byte { return pack(found) }

// packers are used again for their buffers: growing one to the size of a township's return costs five times that size.
var packers = sync.Pool{New: func() any { return new(packer) }}

func pack(v any) []byte {
	p := packers.Get().(*packer)
	defer packers.Put(p)
	*p = packer{buf: p.buf[:0], sheets: map[*Sheet]int{}, files: map[*File]int{}}
	p.buf = append(p.buf, Shape()...)
	p.buf = append(p.buf, 0, 0, 0, 0)
	p.any(reflect.ValueOf(v))
	// Sheets and files are met on the way, so their list comes last and its place first.
	binary.LittleEndian.PutUint32(p.buf[len(Shape()):], uint32(len(p.buf)))
	p.uint(len(p.sheetList))
	for i := 0; i < len(p.sheetList); i++ {
		p.aSheet(p.sheetList[i])
	}
	p.uint(len(p.fileList))
	for _, f := range p.fileList {
		p.fields(reflect.ValueOf(f).Elem())
	}
	return bytes.Clone(p.buf)
}

type packer struct {
	buf       []byte
	sheets    map[*Sheet]int // from 1
	sheetList []*Sheet
	files     map[*File]int
	fileList  []*File
}

func (p *packer) uint(n int)    { p.buf = binary.AppendUvarint(p.buf, uint64(n)) }
func (p *packer) int(n int64)   { p.buf = binary.AppendVarint(p.buf, n) }
func (p *packer) text(s string) { p.uint(len(s)); p.buf = append(p.buf, s...) }
func (p *packer) flag(set bool) { p.buf = append(p.buf, bit(set, 1)) }

func (p *packer) any(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		p.text(v.String())
	case reflect.Bool:
		p.flag(v.Bool())
	case reflect.Int, reflect.Int32, reflect.Int64:
		p.int(v.Int())
	case reflect.Uint8:
		p.uint(int(v.Uint()))
	case reflect.Pointer:
		p.pointer(v)
	case reflect.Struct:
		p.fields(v)
	case reflect.Slice:
		p.slice(v)
	default:
		panic("record: cannot pack a " + v.Type().String())
	}
}

func (p *packer) pointer(v reflect.Value) {
	switch x := v.Interface().(type) {
	case *Sheet:
		p.uint(number(x, p.sheets, &p.sheetList))
	case *File:
		p.uint(number(x, p.files, &p.fileList))
	default:
		if p.flag(!v.IsNil()); !v.IsNil() {
			p.any(v.Elem())
		}
	}
}

// number counts the things that many rows point to, from 1.
func number[T any](x *T, known map[*T]int, list *[]*T) int {
	if x == nil {
		return 0
	}
	n := known[x]
	if n == 0 {
		*list = append(*list, x)
		n = len(*list)
		known[x] = n
	}
	return n
}

func (p *packer) fields(v reflect.Value) {
	if slots := Slots(v.Type()); len(slots) > 0 {
		p.row(v, slots, make([]Value, len(slots)), 0)
		return
	}
	for i := range v.NumField() {
		p.any(v.Field(i))
	}
}

// slice tells nil from empty. The rows of a sheet mostly repeat what stands above them.
func (p *packer) slice(v reflect.Value) {
	if v.IsNil() {
		p.uint(0)
		return
	}
	n := v.Len()
	p.uint(n + 1)
	if v.Type().Elem().Kind() != reflect.Struct {
		for i := range n {
			p.any(v.Index(i))
		}
		return
	}
	slots := Slots(v.Type().Elem())
	above := make([]Value, len(slots))
	row := int32(0)
	for i := range n {
		if len(slots) == 0 {
			p.fields(v.Index(i))
			continue
		}
		row = p.row(v.Index(i), slots, above, row)
	}
}

func (p *packer) row(v reflect.Value, slots []Slot, above []Value, last int32) int32 {
	at := v.Addr().Interface().(Row).Where()
	p.uint(number(at.Sheet, p.sheets, &p.sheetList))
	p.int(int64(at.Row - last))
	for i := range slots {
		x := slots[i].Ptr(v)
		p.slot(x, above[i])
		above[i] = x
	}
	return at.Row
}

// A slot begins with its state and whether it says the same as the slot above, or anything at all.
const (
	sameAbove = 0x80
	hasValue  = 0x40
)

func (p *packer) slot(x, above Value) {
	switch x := x.(type) {
	case *Text:
		if b, ok := above.(*Text); ok && *b == *x {
			p.buf = append(p.buf, sameAbove)
		} else if p.lead(x.S, x.V != ""); x.V != "" {
			p.text(x.V)
		}
	case *Code:
		if b, ok := above.(*Code); ok && *b == *x {
			p.buf = append(p.buf, sameAbove)
		} else if p.lead(x.S, x.V != ""); x.V != "" {
			p.text(x.V)
		}
	case *YesNo:
		p.lead(x.S, x.V)
	case *Int:
		p.figure(x.S, int64(x.V))
	case *Decimal:
		p.figure(x.S, x.V)
	case *Money:
		p.figure(x.S, x.V)
	case *Date:
		p.figure(x.S, int64(x.V))
	case *Codes:
		if p.lead(x.S, x.V != nil); x.V != nil {
			p.uint(len(x.V))
			for _, s := range x.V {
				p.text(s)
			}
		}
	default:
		panic(fmt.Sprintf("record: cannot pack a %T", x))
	}
}

func (p *packer) lead(s State, filled bool) { p.buf = append(p.buf, byte(s)|bit(filled, hasValue)) }

func (p *packer) figure(s State, n int64) {
	if p.lead(s, n != 0); n != 0 {
		p.int(n)
	}
}

func bit(set bool, b byte) byte {
	if set {
		return b
	}
	return 0
}

func (p *packer) aSheet(s *Sheet) {
	p.uint(number(s.File, p.files, &p.fileList))
	p.text(s.Name)
	p.text(s.Key)
	p.int(int64(s.Header))
	packMap(p, s.Cols, func(n int32) { p.int(int64(n)) })
	packMap(p, s.Heads, p.text)
	packMap(p, s.Rows, func(n int32) { p.int(int64(n)) })
	if p.flag(s.raw != nil); s.raw == nil {
		return
	}
	p.uint(len(s.raw))
	for _, k := range slices.SortedFunc(maps.Keys(s.raw), rawKey.compare) {
		p.int(int64(k.row))
		p.text(string(k.field))
		p.text(s.raw[k])
	}
}

func packMap[T any](p *packer, m map[Field]T, value func(T)) {
	if p.flag(m != nil); m == nil {
		return
	}
	p.uint(len(m))
	for _, k := range slices.Sorted(maps.Keys(m)) {
		p.text(string(k))
		value(m[k])
	}
}
