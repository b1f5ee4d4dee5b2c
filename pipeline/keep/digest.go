package keep

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash"
	"math"
	"reflect"
	"slices"
	"time"
)

// Digest is the same for equal values of plain data, such as the blocks of a document, and differs for others. ok is false for a value that
// holds a function or a channel, of which nobody can tell what it will do; sum is "" then.
func Digest(v any) (sum string, ok bool) {
	d := &digester{to: sha256.New(), ok: true}
	d.value(reflect.ValueOf(v))
	if !d.ok {
		return "", false
	}
	d.to.Write(d.buf)
	return hex.EncodeToString(d.to.Sum(nil)), true
}

type digester struct {
	to  hash.Hash
	buf []byte
	ok  bool
}

// bufferSize is how much is gathered before it is hashed: a document consists of many small values.
const bufferSize = 1 << 12

func (d *digester) number(n uint64) {
	if d.buf = binary.AppendUvarint(d.buf, n); len(d.buf) >= bufferSize {
		d.to.Write(d.buf)
		d.buf = d.buf[:0]
	}
}

func (d *digester) text(s string) {
	d.number(uint64(len(s)))
	d.buf = append(d.buf, s...)
}

var timeType = reflect.TypeFor[time.Time]()

func (d *digester) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.Invalid:
		d.number(0)
	case reflect.String:
		d.text(v.String())
	case reflect.Bool:
		d.flag(v.Bool())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		d.number(uint64(v.Int()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		d.number(v.Uint())
	case reflect.Float32, reflect.Float64:
		d.buf = binary.LittleEndian.AppendUint64(d.buf, math.Float64bits(v.Float()))
	case reflect.Struct:
		d.fields(v)
	case reflect.Slice, reflect.Array:
		d.list(v)
	case reflect.Map:
		d.entries(v)
	case reflect.Interface, reflect.Pointer:
		if d.flag(!v.IsNil()); !v.IsNil() {
			if v.Kind() == reflect.Interface {
				d.text(v.Elem().Type().String())
			}
			d.value(v.Elem())
		}
	default: // a function that is not there does nothing
		d.ok = d.ok && v.Kind() == reflect.Func && v.IsNil()
	}
}

func (d *digester) flag(set bool) {
	if set {
		d.number(1)
	} else {
		d.number(0)
	}
}

func (d *digester) fields(v reflect.Value) {
	if v.Type() == timeType && v.CanInterface() {
		d.text(v.Interface().(time.Time).Format(time.RFC3339Nano))
		return
	}
	for i := range v.NumField() {
		d.value(v.Field(i))
	}
}

// list tells nil from empty.
func (d *digester) list(v reflect.Value) {
	if v.Kind() == reflect.Slice && v.IsNil() {
		d.number(0)
		return
	}
	d.number(uint64(v.Len()) + 1)
	for i := range v.Len() {
		d.value(v.Index(i))
	}
}

// entries are taken in the order of the keys' own digests.
func (d *digester) entries(v reflect.Value) {
	type entry struct {
		key   []byte
		value reflect.Value
	}
	var all []entry
	for it := v.MapRange(); it.Next(); {
		k := &digester{to: sha256.New(), ok: true}
		k.value(it.Key())
		k.to.Write(k.buf)
		d.ok = d.ok && k.ok
		all = append(all, entry{k.to.Sum(nil), it.Value()})
	}
	slices.SortFunc(all, func(a, b entry) int { return bytes.Compare(a.key, b.key) })
	d.number(uint64(len(all)))
	for _, e := range all {
		d.buf = append(d.buf, e.key...)
		d.value(e.value)
	}
}
