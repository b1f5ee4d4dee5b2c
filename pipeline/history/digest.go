package history

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"reflect"

	"guatu/pipeline/record"
)

// digests are taken over values and not over places, so that a file saved again is recognized as the same return. Keys are the record fields: "Households" …
func digests(r *record.Return) map[string]string {
	out := map[string]string{}
	v := reflect.ValueOf(r).Elem()
	for i := range v.NumField() {
		rows := v.Field(i)
		if rows.Kind() != reflect.Slice || rows.Type().Elem().Kind() != reflect.Struct || len(record.Slots(rows.Type().Elem())) == 0 {
			continue
		}
		out[v.Type().Field(i).Name] = digest(rows)
	}
	return out
}

func digest(rows reflect.Value) string {
	h := sha256.New()
	slots := record.Slots(rows.Type().Elem())
	var buf []byte
	for j := range rows.Len() {
		row := rows.Index(j)
		place := row.Addr().Interface().(record.Row).Where()
		buf = buf[:0]
		for _, s := range slots {
			v := s.Ptr(row)
			if buf = appendValue(buf, v); v.Known() == record.Bad {
				buf = append(buf, place.Written(s.Field, v)...)
			}
		}
		h.Write(buf)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// appendValue writes a value in binary: a full county has six million, and their texts would cost more than reading them did.
func appendValue(buf []byte, v record.Value) []byte {
	buf = append(buf, byte(v.Known()))
	switch v := v.(type) {
	case *record.Text:
		buf = append(binary.AppendUvarint(buf, uint64(len(v.V))), v.V...)
	case *record.Code:
		buf = append(binary.AppendUvarint(buf, uint64(len(v.V))), v.V...)
	case *record.YesNo:
		if v.V {
			buf = append(buf, 1)
		}
	case *record.Int:
		buf = binary.AppendVarint(buf, int64(v.V))
	case *record.Decimal:
		buf = binary.AppendVarint(buf, v.V)
	case *record.Money:
		buf = binary.AppendVarint(buf, v.V)
	case *record.Date:
		buf = binary.AppendVarint(buf, int64(v.V))
	default:
		buf = append(buf, v.String()...)
	}
	return buf
}
