package record

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"reflect"
)

// Digests are taken over values and not over places, so that a file saved again is recognized as the same return. Keys are the record fields: "Households" …
func Digests(r *Return) map[string]string {
	out := map[string]string{}
	v := reflect.ValueOf(r).Elem()
	for i := range v.NumField() {
		rows := v.Field(i)
		if rows.Kind() != reflect.Slice || rows.Type().Elem().Kind() != reflect.Struct || len(Slots(rows.Type().Elem())) == 0 {
			continue
		}
		out[v.Type().Field(i).Name] = digestOf(rows)
	}
	return out
}

func digestOf(rows reflect.Value) string {
	h := sha256.New()
	slots := Slots(rows.Type().Elem())
	var buf []byte
	for j := range rows.Len() {
		row := rows.Index(j)
		place := row.Addr().Interface().(Row).Where()
		buf = buf[:0]
		for _, s := range slots {
			v := s.Ptr(row)
			if buf = appendValue(buf, v); v.Known() == Bad {
				buf = append(buf, place.Written(s.Field, v)...)
			}
		}
		h.Write(buf)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// appendValue writes a value in binary: a full county has six million, and their texts would cost more than reading them did.
func appendValue(buf []byte, v Value) []byte {
	buf = append(buf, byte(v.Known()))
	switch v := v.(type) {
	case *Text:
		buf = append(binary.AppendUvarint(buf, uint64(len(v.V))), v.V...)
	case *Code:
		buf = append(binary.AppendUvarint(buf, uint64(len(v.V))), v.V...)
	case *YesNo:
		if v.V {
			buf = append(buf, 1)
		}
	case *Int:
		buf = binary.AppendVarint(buf, int64(v.V))
	case *Decimal:
		buf = binary.AppendVarint(buf, v.V)
	case *Money:
		buf = binary.AppendVarint(buf, v.V)
	case *Date:
		buf = binary.AppendVarint(buf, int64(v.V))
	default:
		buf = append(buf, v.String()...)
	}
	return buf
}
