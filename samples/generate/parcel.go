package generate

import (
	"archive/zip"
	"bytes"
	"fmt"
	"slices"
	"strings"

	"guatu/pipeline/book"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/spec"
	"guatu/pipeline/xlsx"
)

// form is how a township packs its return.
type form string

const (
	oneBook    form = "工作簿"
	bundle     form = "压缩包"
	withCSV    form = "走访另用CSV"
	byVillage  form = "账一按村分表"
	notABook   form = "不是表格"
	emptyFile  form = "零字节"
	lockFile   form = "临时文件"
	lastPeriod form = "误报上期"
)

// parcel is one sending of one township.
type parcel struct {
	town     int
	name     string // without extension
	form     form
	plain    bool   // without instructions and drop-downs
	received string // 2016-02-06 17:20
	rules    []string
	answers  []answer
}

type file struct {
	name string
	data []byte
}

// pack makes the parcel's files. Mistakes are put into the week's records, so a parcel sent before another of the same township must be packed first
// and mistakes are mended by making the week again.
func (p *parcel) pack(s *spec.Spec, w *record.Week) ([]file, error) {
	switch p.form {
	case notABook:
		return []file{{p.name + ".xlsx", append([]byte("\xff\xd8\xff\xe0\x00\x10JFIF\x00"), bytes.Repeat([]byte{0x35, 0xa1, 0x07}, 400)...)}}, nil
	case emptyFile:
		return []file{{p.name + ".xlsx", nil}}, nil
	case lockFile:
		return []file{{"~$" + p.name + ".xlsx", append([]byte{6}, bytes.Repeat([]byte("guatu "), 9)...)}}, nil
	}
	r := w.Returns[p.town-1]
	seed := NewSeed(s, w, nil, p.town)
	books := p.putRecords(s, seed)
	period := w.Period
	if p.form == lastPeriod {
		period.From, period.To = period.From-7, period.To-7
		r.Cover.From, r.Cover.To, r.Cover.FilledOn = date(period.From), date(period.To), date(period.To-2)
	}
	renumber(s, r)
	visits := r.Visits
	if p.form == withCSV {
		r.Visits = nil
	}
	b := report.Handout(s, p.town, r, report.HandoutOptions{Period: period, Plain: p.plain})
	if p.form == withCSV {
		b.Sheets = drop(b.Sheets, s.Layout("visit").Title)
		r.Visits = visits
	}
	for _, m := range books {
		p.answers = append(p.answers, answer{m.Rule, m.Title, m.Put(s, b, p.town)})
	}
	return p.files(s, r, b)
}

// putRecords makes the parcel's mistakes that records can show and returns those that only a workbook can.
func (p *parcel) putRecords(s *spec.Spec, seed *Seed) []BookMistake {
	var books []BookMistake
	for _, id := range p.rules {
		done, before, title := false, len(seed.Want), ""
		for _, m := range CatalogueOf(s) {
			if m.Rule == id && !done {
				done, title = seed.Put(m), m.Title
			}
		}
		for _, m := range BookCatalogue() {
			if m.Rule == id && !done {
				books, done, title = append(books, m), true, ""
			}
		}
		if title != "" || !done {
			p.answers = append(p.answers, answer{id, title, slices.Clone(seed.Want[before:])})
		}
	}
	return books
}

func (p *parcel) files(s *spec.Spec, r *record.Return, b *book.Book) ([]file, error) {
	if p.form == byVillage {
		split(&Sheets{b, s}, "household")
	}
	data, err := xlsx.Write(b)
	if err != nil {
		return nil, err
	}
	main := file{p.name + ".xlsx", data}
	switch p.form {
	case bundle:
		data, err := zipped(main)
		return []file{{p.name + ".zip", data}}, err
	case withCSV:
		data, err := xlsx.WriteCSV(table(s.Layout("visit"), r))
		return []file{main, {p.name + "_入户走访.csv", data}}, err
	}
	return []file{main}, nil
}

// renumber makes 序号 run on after rows were taken out, as a clerk does.
func renumber(s *spec.Spec, r *record.Return) {
	for _, l := range s.Layouts {
		rows := report.HandoutRows(r, l.Key)
		for i := 0; rows.IsValid() && i < rows.Len(); i++ {
			if seq, ok := record.Get(rows.Index(i).Addr().Interface().(record.Row), "seq").(*record.Int); ok {
				*seq = whole(i + 1)
			}
		}
	}
}

func zipped(f file) ([]byte, error) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.CreateHeader(&zip.FileHeader{Name: f.name, Method: zip.Store})
	if err != nil {
		return nil, fmt.Errorf("bundle %s: %w", f.name, err)
	}
	if _, err := w.Write(f.data); err != nil {
		return nil, fmt.Errorf("bundle %s: %w", f.name, err)
	}
	return b.Bytes(), z.Close()
}

func drop(sheets []*book.Sheet, name string) []*book.Sheet {
	kept := sheets[:0]
	for _, sh := range sheets {
		if sh.Name != name {
			kept = append(kept, sh)
		}
	}
	return kept
}

// table is a layout's rows as text, header first.
func table(l *spec.Layout, r *record.Return) [][]string {
	head := make([]string, len(l.Columns))
	for i := range l.Columns {
		head[i] = strings.ReplaceAll(l.Columns[i].Header, "/", "")
	}
	out := [][]string{head}
	rows := report.HandoutRows(r, l.Key)
	slots := l.Slots(rows.Type().Elem())
	for i := range rows.Len() {
		line := make([]string, len(slots))
		for k, slot := range slots {
			line[k] = slot.Ptr(rows.Index(i)).String()
		}
		out = append(out, line)
	}
	return out
}

// split puts each village's rows of a sheet into a sheet of its own.
func split(x *Sheets, key string) {
	sh, head, l := x.tab(key)
	col := x.col(l, "village")
	var parts []*book.Sheet
	for _, row := range sh.Rows[head:] {
		name := row.Cells[col].Value + l.Title
		if len(parts) == 0 || parts[len(parts)-1].Name != name {
			part := *sh
			part.Name, part.Rows = name, append([]book.Row{}, sh.Rows[:head]...)
			parts = append(parts, &part)
		}
		last := parts[len(parts)-1]
		last.Rows = append(last.Rows, row)
	}
	var out []*book.Sheet
	for _, other := range x.Sheets {
		if other == sh {
			out = append(out, parts...)
			continue
		}
		out = append(out, other)
	}
	x.Sheets = out
}
