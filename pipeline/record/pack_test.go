package record

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// filler puts something else into every field that it meets, so that a field or record added later cannot be forgotten.
type filler struct {
	n      int
	sheets []*Sheet
}

func (f *filler) fill(v reflect.Value) {
	f.n++
	switch v.Kind() {
	case reflect.String:
		v.SetString([]string{"", "永清镇", fmt.Sprint("值", f.n)}[f.n%3])
	case reflect.Bool:
		v.SetBool(f.n%2 == 0)
	case reflect.Int, reflect.Int32, reflect.Int64:
		v.SetInt(int64(f.n%7-3) * 1000003)
	case reflect.Uint8:
		v.SetUint(uint64(f.n % 3))
	case reflect.Pointer:
		if v.Type() == reflect.TypeFor[*Sheet]() {
			v.Set(reflect.ValueOf(f.sheets[f.n%len(f.sheets)]))
			return
		}
		v.Set(reflect.New(v.Type().Elem()))
		f.fill(v.Elem())
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				f.fill(v.Field(i))
			}
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 3, 3))
		for i := range 3 {
			f.fill(v.Index(i))
		}
	case reflect.Array:
		for i := range v.Len() {
			f.fill(v.Index(i))
		}
	}
}

func filled() []*Return {
	file := &File{Name: "一.xlsx", SHA256: "ab", Size: 3, Seen: 1454839200}
	known := &Sheet{File: file, Name: "账一", Key: "household", Header: 3, Cols: map[Field]int32{"seq": 1, "village": 2}, Heads: map[Field]string{"seq": "序号"}}
	known.SetRaw(4, "size", "三口人")
	known.SetRaw(4, "phone", "不详")
	cover := &Sheet{File: file, Name: "封面", Key: "cover", Rows: map[Field]int32{"township": 2}}
	f := &filler{sheets: []*Sheet{known, cover, nil}}
	a, b := &Return{}, &Return{}
	f.fill(reflect.ValueOf(a).Elem())
	f.fill(reflect.ValueOf(b).Elem())
	a.Files, a.Sheets, a.Households = []*File{file}, []*Sheet{known, cover}, []Household{}
	return []*Return{a, b, {Township: 3}}
}

func same(t *testing.T, want, got any) {
	t.Helper()
	if d := cmp.Diff(want, got, cmp.AllowUnexported(Sheet{}), cmpopts.EquateComparable(rawKey{})); d != "" {
		t.Error(d)
	}
}

func TestWhatIsUnpackedIsWhatWasPacked(t *testing.T) {
	want := filled()
	packed := string(Pack(want))
	got, err := Unpack(packed)
	if err != nil {
		t.Fatal(err)
	}
	same(t, want, got)
	if string(Pack(got)) != packed {
		t.Error("packed again, the bytes differ")
	}
	if a := got[0]; a.Sheets[0].File != a.Files[0] || a.Members[0].Sheet != nil && a.Members[0].Sheet != a.Sheets[0] && a.Members[0].Sheet != a.Sheets[1] {
		t.Error("rows no longer share their return's sheets and files")
	}
}

func TestFindingsArePackedWhole(t *testing.T) {
	want := make([]Finding, 4)
	f := &filler{}
	for i := range want {
		f.fill(reflect.ValueOf(&want[i]).Elem())
	}
	got, err := UnpackFindings(string(PackFindings(want)))
	if err != nil {
		t.Fatal(err)
	}
	same(t, want, got)
	if none, err := UnpackFindings(string(PackFindings(nil))); err != nil || none != nil {
		t.Errorf("no findings became %v, %v", none, err)
	}
}

// FuzzUnpack holds it total: whatever lies on the disk is unpacked or refused.
func FuzzUnpack(f *testing.F) {
	f.Add([]byte{})
	whole := Pack([]*Return{{Township: 3, Name: "白驼镇", Households: []Household{{Size: Int{4, Good}}}}})
	f.Add(whole)
	f.Add(whole[:len(whole)-1])
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 1<<12 {
			t.Skip("a count of large records may ask for that many times the bytes")
		}
		returns, err := Unpack(string(data))
		if err == nil {
			Pack(returns)
		}
	})
}
