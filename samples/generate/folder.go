package generate

import (
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/pipeline/xlsx"
)

// FolderOptions say what a county folder is to hold.
type FolderOptions struct {
	Options
	Weeks int // 0 means 1
	// Mistakes is how many mistakes of the catalogue each township makes a week, another choice every week. With any, the county is held whole.
	Mistakes int
	// Story puts the sample's mistakes, late and missing returns and odd file formats in; without it every township sends one clean workbook a week.
	Story bool
	// Told is what a week's check would tell the townships, so that their answers can come back; nil leaves 问题整改 empty.
	Told func(*spec.Spec, *record.Week, *record.Past) []record.Finding
}

// Inbox is the folder below the county's where workbooks are dropped; the pipeline reads it whole.
const Inbox = "收件箱"

// Folder writes a county folder as an office has it before its first run: 设置.xlsx, and 收件箱 with a sub-folder a week and the list of receiving times.
// It returns the paths written, relative to dir. An existing file is replaced; nothing else is touched.
func Folder(dir string, s *spec.Spec, o FolderOptions) ([]string, error) {
	f := &folder{dir: dir, opts: o, times: [][]string{{"文件名", "收到时间"}}}
	if err := f.fill(s); err != nil {
		return nil, fmt.Errorf("make county folder %s: %w", dir, err)
	}
	sort.Strings(f.made)
	return f.made, nil
}

type folder struct {
	dir     string
	opts    FolderOptions
	spec    *spec.Spec
	times   [][]string
	made    []string
	answers [][]string // of all weeks
}

func (f *folder) fill(s *spec.Spec) error {
	if f.opts.Told == nil && !f.opts.Story && f.opts.Mistakes == 0 {
		return f.apart(s)
	}
	c, err := New(s, f.opts.Options)
	if err != nil {
		return err
	}
	if err := f.settings(s, c.Settings(), c.Towns[0].opts.From); err != nil {
		return err
	}
	var told []record.Finding
	teller := newTeller(f.opts.Told)
	for week := range max(1, f.opts.Weeks) {
		w := c.Next(told)
		if err := f.week(w, week); err != nil {
			return err
		}
		told = onlyStory(shapeOf(f.spec).story, teller.after(f.spec, w), week)
	}
	return f.list()
}

// apart makes one township after the other, so that a county of any size needs the memory of its largest township.
func (f *folder) apart(s *spec.Spec) error {
	all := &County{}
	f.spec = s
	for i := range s.Townships {
		t, err := NewTown(s, f.opts.Options, s.Townships[i].ID)
		if err != nil {
			return err
		}
		all.Towns = append(all.Towns, t.register())
		own := *s
		own.Settings = (&County{Towns: []*Town{t}}).Settings()
		f.spec = &own
		for week := range max(1, f.opts.Weeks) {
			r := t.Next(nil)
			w := &record.Week{Period: r.Period, Returns: make([]*record.Return, len(s.Townships))}
			w.Returns[t.ID-1] = r
			if err := f.week(w, week); err != nil {
				return err
			}
		}
	}
	return f.closeBooks(s, all)
}

func (f *folder) closeBooks(s *spec.Spec, all *County) error {
	if err := f.settings(s, all.Settings(), all.Towns[0].opts.From); err != nil {
		return err
	}
	return f.list()
}

// settings writes 设置.xlsx.
func (f *folder) settings(s *spec.Spec, own spec.Settings, day record.Day) error {
	with := *s
	with.Settings = own
	f.spec = &with
	data, err := xlsx.Write(settingsBook(f.spec, day))
	if err != nil {
		return err
	}
	return f.write("设置.xlsx", data)
}

// week writes what arrived in one week.
func (f *folder) week(w *record.Week, n int) error {
	for _, p := range f.parcels(w, n) {
		files, err := p.pack(f.spec, w)
		if err != nil {
			return err
		}
		f.answer(p, w.Period)
		for _, file := range files {
			name := weekFolder(w.Period) + "/" + file.name
			if err := f.write(filepath.Join(Inbox, filepath.FromSlash(name)), file.data); err != nil {
				return err
			}
			f.times = append(f.times, []string{name, p.received})
		}
	}
	return nil
}

func weekFolder(p record.Period) string {
	if p.Cycle == "月" {
		return p.From.Time().Format("2006年1月")
	}
	_, week := p.From.Time().ISOWeek()
	return fmt.Sprintf("%d年第%d周", p.From.Time().Year(), week)
}

// list writes when each file was received: modification times do not survive a clone.
func (f *folder) list() error {
	var b strings.Builder
	out := csv.NewWriter(&b)
	if err := out.WriteAll(f.times); err != nil {
		return err
	}
	if err := f.answerList(); err != nil {
		return err
	}
	return f.write(filepath.Join(Inbox, "收件时间.csv"), []byte(b.String()))
}

func (f *folder) write(name string, data []byte) error {
	path := filepath.Join(f.dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	f.made = append(f.made, filepath.ToSlash(name))
	return os.WriteFile(path, data, 0o600)
}
