package pipeline

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"github.com/gofrs/flock"

	"guatu/pipeline/inbox"
	"guatu/pipeline/keep"
	"guatu/pipeline/pdf"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/pipeline/store"
)

// The folder a clerk sees. Everything else is below 存档.
const (
	InboxDir     = "收件箱"
	OutputDir    = "输出"
	ArchiveDir   = "存档"
	ExportDir    = "平台导出" // tables exported from the national system, to be compared with
	SettingsFile = "设置.xlsx"

	historyFile  = "历史.db"
	originalsDir = "原件"
	keptDir      = ".缓存" // work of the last run that the next may take over; never needed
)

// ErrUsage marks a fault that the person who started the program can mend: a wrong folder, flag or setting.
var ErrUsage = errors.New("wrong use")

// Misuse is such a fault with what to do about it in Chinese; its Error is the same in English.
type Misuse struct {
	Chinese string
	err     error
}

// misuse takes the Chinese sentence, and the English one with the cause as for fmt.Errorf.
func misuse(chinese, format string, args ...any) error {
	return &Misuse{chinese, fmt.Errorf("%w: "+format, append([]any{ErrUsage}, args...)...)}
}

func (m *Misuse) Error() string { return m.err.Error() }

func (m *Misuse) Unwrap() error { return m.err }

// ErrBusy says that another run holds the county folder.
var ErrBusy = errors.New("another run is at work in this county folder; wait for it to end")

// countyRun is one county folder opened for work.
type countyRun struct {
	env      Env
	opt      Options
	spec     *spec.Spec
	settings []byte // of 设置.xlsx, nil without one
	slips    []Slip
	exports  []exported
	bare     *spec.Spec // without the exports
	now      *present   // while rebuilding: what the folder says today
	db       *store.DB
	archive  store.Archive
	kept     kept
	bases    map[int]packedBase // the last whole return of townships that send increments
	faces    *pdf.Faces         // the office's own; nil for the built-in ones
	lock     *flock.Flock
	places   bool     // figures keep the cells they were counted from
	unready  sync.Map // SHA-256 of files that changed while they were read
}

func openCounty(env Env, o Options) (*countyRun, error) {
	return enter(env, o, func(string) error { return nil })
}

// enter opens a county folder; first is done as soon as nobody else can be at work in it, with the path of the history that is about to be opened.
func enter(env Env, o Options, first func(history string) error) (*countyRun, error) {
	if err := checkOnly(o.Only); err != nil {
		return nil, err
	}
	info, err := os.Stat(o.Dir)
	if err != nil {
		return nil, misuse("没有县文件夹 "+o.Dir+"；请核对路径，新建用 guatu init", "open county folder: %w", err)
	}
	if !info.IsDir() {
		return nil, misuse(o.Dir+" 是一个文件，不是县文件夹", "open county folder: %s is a file", o.Dir)
	}
	keep := filepath.Join(o.Dir, ArchiveDir)
	if err := os.MkdirAll(keep, 0o700); err != nil {
		return nil, fmt.Errorf("make archive folder: %w", err)
	}
	c := &countyRun{env: env, opt: o, archive: store.OpenArchive(filepath.Join(keep, originalsDir)), lock: flock.New(filepath.Join(keep, "运行.lock"))}
	held, err := c.lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("lock county folder: %w", err)
	}
	if !held {
		return nil, ErrBusy
	}
	if err = first(filepath.Join(keep, historyFile)); err == nil {
		err = c.open(keep)
	}
	if err != nil {
		c.close()
		return nil, err
	}
	return c, nil
}

func (c *countyRun) open(keep string) (err error) {
	if c.spec, c.settings, c.slips, err = loadSpec(c.opt); err != nil {
		return err
	}
	if err = c.readExports(); err != nil {
		return err
	}
	if c.opt.Fonts != "" {
		if c.faces, err = pdf.OpenFaces(os.DirFS(c.opt.Fonts)); err != nil {
			return misuse("字库文件夹 "+c.opt.Fonts+" 不能使用；请核对路径，文件夹里应放本单位的 .ttf 字库", "open fonts: %w", err)
		}
	}
	if c.db, err = store.Open(filepath.Join(keep, historyFile)); err != nil {
		return err
	}
	if err := c.keepProfile(); err != nil {
		return err
	}
	return c.repair()
}

// remember lets the run take over what earlier runs have made of the same inputs, and leave its own work to later ones. A forced run takes nothing over.
func (c *countyRun) remember() {
	base := keep.Sum(c.env.Program, c.env.Build, c.ruleSet(), c.spec.Profile, c.opt.County, string(c.settings), c.exportSums(), fmt.Sprint(c.faces.Sums()))
	c.kept.shelf = keep.Open(filepath.Join(c.opt.Dir, ArchiveDir, keptDir), base, c.opt.Force)
}

func (c *countyRun) close() {
	if c.db != nil {
		c.db.Close()
	}
	c.lock.Unlock()
}

func (c *countyRun) claim() (*claimed, error) {
	c.env.stage("claim")
	known, err := c.db.Files()
	if err != nil {
		return nil, err
	}
	drop, err := inbox.List(filepath.Join(c.opt.Dir, InboxDir), settled(known))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, misuse(c.opt.Dir+" 里没有“"+InboxDir+"”；请建好这个文件夹，放入乡镇报表", "there is no folder %s in %s: make it and put the townships' workbooks there", InboxDir, c.opt.Dir)
	}
	var times *inbox.TimesError
	switch {
	case errors.As(err, &times) && times.Line > 0:
		return nil, misuse(fmt.Sprintf("收件时间.csv 第%d行的“%s”不是时间；应写成 2016-02-07 17:30，或删去这一行", times.Line, times.Got), "%w", err)
	case times != nil:
		return nil, misuse("收件时间.csv 的内容不能使用；每行应写“文件名,收到时间”，或删去这个文件", "%w", err)
	case err != nil:
		return nil, err
	}
	if c.env.Claimed != nil {
		c.env.Claimed(atOnce(drop.Items, known))
	}
	return &claimed{Drop: drop, stated: map[string]record.Period{}, covers: c.covers(drop, known), read: map[string][]*record.Return{}}, nil
}

// settled are the files of all periods but the last, by name.
func settled(known map[string]store.KnownFile) map[string]record.File {
	last := record.Day(0)
	for _, f := range known {
		last = max(last, f.Period.From)
	}
	out := map[string]record.File{}
	for _, f := range known {
		if f.Period.From < last {
			out[f.Name] = f.File
		}
	}
	return out
}

// atOnce is the size of the files that a run holds together: the new ones and those of one period.
func atOnce(items []inbox.Item, known map[string]store.KnownFile) int64 {
	of := map[record.Day]int64{}
	fresh, most := int64(0), int64(0)
	for _, item := range items {
		f, ok := known[item.SHA256]
		if !ok {
			fresh += item.Size
			continue
		}
		of[f.Period.From] += item.Size
		most = max(most, of[f.Period.From])
	}
	return fresh + most
}

// past is what earlier periods left behind.
func (c *countyRun) past(p record.Period) (*record.Past, error) {
	c.env.stage("past")
	return c.db.Past(p.From)
}

// What a run uses when neither flags nor settings say otherwise.
const (
	DefaultCounty  = "620521"
	DefaultProfile = "2016-853"
)
