package decode_test

import (
	"reflect"
	"testing"

	"guatu/pipeline/decode"
	"guatu/pipeline/record"
)

func count(r *record.Return, k record.FactKind) int {
	n := 0
	for _, f := range r.Facts {
		if f.Kind == k {
			n++
		}
	}
	return n
}

// A township that sends its sheets in several files lacks only what none of them has.
func TestPartsOfOneReturnCompleteEachOther(t *testing.T) {
	s := load(t)
	one := func(name, text string) *record.Return {
		return decode.Book(s, week, &record.File{Name: name}, parse(t, text))[0]
	}
	ledger := one("红堡镇账一.xlsx", "== 账一 基本情况\n1 | 户编号 | 户主姓名 | 家庭人口\n2 | 620521101201001 | 张三 | 2\n")
	members := one("红堡镇成员.xlsx", "== 家庭成员\n1 | 户编号 | 姓名 | 性别\n2 | 620521101201001 | 张三 | 男\n")
	cover := one("红堡镇封面.xlsx", "== 封面\n1 | 乡镇 | 红堡镇\n2 | 报送类型 | 增量\n3 | 填报人 | 王芳\n")
	decode.Merge(ledger, members)
	if count(ledger, record.CoverMissing) != 1 || count(ledger, record.SheetMissing) != 11 || !ledger.Full {
		t.Errorf("after two files: %d covers and %d sheets missing, full %v", count(ledger, record.CoverMissing), count(ledger, record.SheetMissing), ledger.Full)
	}
	decode.Merge(ledger, cover)
	blank := 0
	for _, f := range ledger.Facts {
		if f.Kind == record.CoverMissing && f.Field == "" {
			blank++
		}
	}
	if blank != 0 || ledger.Cover == nil || ledger.Full || len(ledger.Files) != 3 || len(ledger.Households) != 1 || len(ledger.Members) != 1 {
		t.Errorf("after three files: %+v", ledger)
	}
}

func TestARefusedFileIsAFactOfTheTownshipInItsName(t *testing.T) {
	r := decode.Refused(load(t), week, &record.File{Name: "（草川铺乡）定稿.rar"}, "这是压缩文件", "请解压后重报")
	if r.Township != 15 || len(r.Facts) != 1 || r.Facts[0].Kind != record.FileRefused || r.Facts[0].Want != "请解压后重报" {
		t.Errorf("%+v", r)
	}
}

// A file of a bundle that cannot be opened is no less lost than one sent by itself, and no note in passing.
func TestARefusedFileOfABundleIsRefused(t *testing.T) {
	b := parse(t, "@@ 红堡镇.zip/收入.xlsx | xlsx\n!! refused-file | | | 有打开密码。请取消打开密码后重新报送，或把密码告知县里录入设置\n")
	rs := decode.Book(load(t), week, &record.File{Name: b.File}, b)
	if len(rs) != 1 || rs[0].Township != 2 || len(rs[0].Facts) != 1 || rs[0].Facts[0].Kind != record.FileRefused || rs[0].Facts[0].Got != "有打开密码" {
		t.Errorf("%s", dump(rs))
	}
}

// Every sheet there is, of whatever profile, survives that its township sends it in a file of its own.
func TestPartsCompleteEachOtherInEverySheet(t *testing.T) {
	var into, from record.Return
	v := reflect.ValueOf(&from).Elem()
	rows := reflect.TypeFor[record.Row]()
	var names []string
	for i := range v.NumField() {
		if f := v.Field(i); f.Kind() == reflect.Slice && reflect.PointerTo(f.Type().Elem()).Implements(rows) {
			f.Set(reflect.MakeSlice(f.Type(), 1, 1))
			names = append(names, v.Type().Field(i).Name)
		}
	}
	if len(names) < 15 {
		t.Fatalf("sheets found: %v", names)
	}
	decode.Merge(&into, &from)
	for _, name := range names {
		if reflect.ValueOf(into).FieldByName(name).Len() != 1 {
			t.Errorf("%s are lost", name)
		}
	}
}
