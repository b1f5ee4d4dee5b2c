package record

import (
	"encoding/binary"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"sync"
)

// ErrPacked says that bytes are not what Pack of this program wrote.
var ErrPacked = errors.New("not packed by this program, or damaged")

// Unpack undoes Pack. The texts of the returns stay parts of data.
func Unpack(data string) ([]*Return, error) {
	var out []*Return
	err := unpack(data, &out)
	return out, err
}

// UnpackFindings undoes PackFindings.
func UnpackFindings(data string) ([]Finding, error) {
	var out []Finding
	err := unpack(data, &out)
	return out, err
}

// Shape is a text that differs between two programs whose records differ, so that neither takes the other's packed bytes for its own.
var Shape = sync.OnceValue(func() string {
	var b strings.Builder
	seen := map[reflect.Type]bool{}
	shapeOf(&b, reflect.TypeFor[Return](), seen)
	shapeOf(&b, reflect.TypeFor[Finding](), seen)
	h := uint64(14695981039346656037) // FNV-1a
	for _, c := range []byte(b.String()) {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return fmt.Sprintf("%016x", h)
})

func shapeOf(b *strings.Builder, t reflect.Type, seen map[reflect.Type]bool) {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice || t.Kind() == reflect.Array {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct || seen[t] {
		return
	}
	seen[t] = true
	for i := range t.NumField() {
		f := t.Field(i)
		fmt.Fprintln(b, t, f.Name, f.Type, f.Tag)
		shapeOf(b, f.Type, seen)
	}
}

func unpack(data string, to any) (err error) {
	head := len(Shape()) + 4
	if len(data) < head || data[:len(Shape())] != Shape() {
		return ErrPacked
	}
	defer func() {
		if p := recover(); p != nil {
			if p != ErrPacked {
				panic(p)
			}
			err = ErrPacked
		}
	}()
	list := int(binary.LittleEndian.Uint32([]byte(data[len(Shape()):head])))
	if list < head || list > len(data) {
		return ErrPacked
	}
	u := &unpacker{data: data[list:]}
	u.lists()
	u.data = data[head:list]
	u.any(reflect.ValueOf(to).Elem())
	if u.data != "" {
		return ErrPacked
	}
	return nil
}

// unpacker panics with ErrPacked where the bytes cannot be right.
type unpacker struct {
	data   string
	sheets []*Sheet
	files  []*File
}

func (u *unpacker) take(n int) string {
	if n < 0 || n > len(u.data) {
		panic(ErrPacked)
	}
	s := u.data[:n]
	u.data = u.data[n:]
	return s
}

func (u *unpacker) byte() byte { return u.take(1)[0] }
func (u *unpacker) flag() bool { return u.byte() != 0 }

// raw reads an unsigned variable-length number, as encoding/binary writes it.
func (u *unpacker) raw() uint64 {
	var x uint64
	for i := 0; i < len(u.data) && i < binary.MaxVarintLen64; i++ {
		b := u.data[i]
		x |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			u.data = u.data[i+1:]
			return x
		}
	}
	panic(ErrPacked)
}

func (u *unpacker) uint() int {
	n := u.raw()
	if n > 1<<40 {
		panic(ErrPacked)
	}
	return int(n)
}

// count is a number of things of which each takes at least a byte.
func (u *unpacker) count() int {
	n := u.uint()
	if n > len(u.data) {
		panic(ErrPacked)
	}
	return n
}

func (u *unpacker) int() int64 {
	x := u.raw()
	return int64(x>>1) ^ -int64(x&1)
}

func (u *unpacker) text() string { return u.take(u.uint()) }

// lists reads the files and sheets that rows point to. Sheets come first and point to files, so those are made before either is filled.
func (u *unpacker) lists() {
	owners := make([]int, u.count())
	u.sheets = make([]*Sheet, len(owners))
	for i := range u.sheets {
		u.sheets[i], owners[i] = u.sheet()
	}
	u.files = make([]*File, u.count())
	for i := range u.files {
		u.files[i] = &File{}
		u.any(reflect.ValueOf(u.files[i]).Elem())
	}
	for i, n := range owners {
		u.sheets[i].File = pick(u.files, n)
	}
}

func (u *unpacker) sheet() (s *Sheet, file int) {
	file = u.uint()
	s = &Sheet{Name: u.text(), Key: u.text(), Header: int32(u.int())}
	s.Cols = unpackMap(u, func() int32 { return int32(u.int()) })
	s.Heads = unpackMap(u, u.text)
	s.Rows = unpackMap(u, func() int32 { return int32(u.int()) })
	if u.flag() {
		n := u.count()
		s.raw = make(map[rawKey]string, n)
		for range n {
			k := rawKey{int32(u.int()), Field(u.text())}
			s.raw[k] = u.text()
		}
	}
	return s, file
}

func unpackMap[T any](u *unpacker, value func() T) map[Field]T {
	if !u.flag() {
		return nil
	}
	n := u.count()
	m := make(map[Field]T, n)
	for range n {
		k := Field(u.text())
		m[k] = value()
	}
	return m
}

func pick[T any](list []*T, n int) *T {
	switch {
	case n == 0:
		return nil
	case n < 0 || n > len(list):
		panic(ErrPacked)
	}
	return list[n-1]
}
