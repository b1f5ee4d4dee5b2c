// Package inbox finds what has been dropped for the county: which files, of which content, received when.
// It never opens, moves, changes or deletes a file; what was used is known by content, not by place.
package inbox

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"sort"
	"strings"
	"syscall"

	"guatu/pipeline/record"
)

// Item is one dropped file.
type Item struct {
	record.File
	Path   string
	Listed bool // its time is the one that the office wrote down
}

// Passed is a file that was not taken, and why, in Chinese.
type Passed struct{ Name, Why string }

// Drop is what lies in the inbox.
type Drop struct {
	Items  []Item   // by name
	Again  []Item   // later arrivals of what Items have, in the order of their times
	Passed []Passed // likewise
}

// List reads the names, contents and receiving times of all files below dir. It follows no links.
//
// A file of settled, by name, is taken for what it was while its size and its own time of change are the same: a year's workbooks that
// still lie there need not be read every week.
func List(dir string, settled map[string]record.File) (Drop, error) {
	times, err := readTimes(dir)
	if err != nil {
		return Drop{}, err
	}
	var d Drop
	err = filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		name = filepath.ToSlash(name)
		if why := pass(name, e); why != "" {
			if why != quiet {
				d.Passed = append(d.Passed, Passed{name, why})
			}
			return nil
		}
		return d.take(name, path, times, settled)
	})
	if err != nil {
		return Drop{}, fmt.Errorf("list inbox %s: %w", dir, err)
	}
	d.once()
	sort.Slice(d.Items, func(i, j int) bool { return d.Items[i].Name < d.Items[j].Name })
	return d, nil
}

// once keeps the first to arrive of files with the same content: the same file sent again says nothing new.
func (d *Drop) once() {
	sort.SliceStable(d.Items, func(i, j int) bool { return d.Items[i].Seen < d.Items[j].Seen })
	first := map[string]string{}
	kept := d.Items[:0]
	for _, item := range d.Items {
		if name, again := first[item.SHA256]; again {
			d.Again = append(d.Again, item)
			d.Passed = append(d.Passed, Passed{item.Name, "与“" + name + "”内容完全相同，不重复处理"})
			continue
		}
		first[item.SHA256] = item.Name
		kept = append(kept, item)
	}
	d.Items = kept
}

// Growing says that a file is not whole yet.
const Growing = "正在写入，下次处理"

// locked says that another program does not let us read a file; one such file must not cost the county the others.
const locked = "读不了：可能正被其他程序打开，或没有读取权限；关闭后再运行一次"

// quiet marks files that concern nobody: our own list of times, and what operating systems leave behind.
const quiet = "-"

func pass(name string, e fs.DirEntry) string {
	base := filepath.Base(name)
	lower := strings.ToLower(base)
	switch {
	case base == timesFile, lower == "desktop.ini", lower == "thumbs.db", strings.HasPrefix(base, "."), lower == "readme.md":
		return quiet
	case strings.HasPrefix(base, "~$"):
		return "表格打开时的临时文件，请关闭表格"
	case strings.HasSuffix(lower, ".tmp"), strings.HasSuffix(lower, ".part"), strings.HasSuffix(lower, ".crdownload"):
		return "尚未传完的文件，传完后下次处理"
	case !e.Type().IsRegular():
		return "是快捷方式或特殊文件，请放入表格本身"
	}
	return ""
}

func (d *Drop) take(name, path string, times map[string]int64, settled map[string]record.File) error {
	before, err := os.Stat(path)
	if err != nil {
		return d.unless(name, err)
	}
	if f, ok := settled[name]; ok && f.Size == before.Size() && f.Seen == before.ModTime().Unix() {
		if at, listed := times[name]; !listed || at == f.Seen {
			d.Items = append(d.Items, Item{f, path, listed})
			return nil
		}
	}
	sum, err := hash(path)
	if err != nil {
		return d.unless(name, err)
	}
	after, err := os.Stat(path)
	if err != nil {
		return d.unless(name, err)
	}
	if before.Size() != after.Size() || !before.ModTime().Equal(after.ModTime()) {
		d.Passed = append(d.Passed, Passed{name, Growing})
		return nil
	}
	seen, ok := times[name]
	if !ok {
		seen = after.ModTime().Unix()
	}
	d.Items = append(d.Items, Item{record.File{Name: name, SHA256: sum, Size: after.Size(), Seen: seen}, path, ok})
	return nil
}

// unless passes over a file that has just gone or that cannot be read at this moment.
func (d *Drop) unless(name string, err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case errors.Is(err, fs.ErrPermission), shut(runtime.GOOS, err):
		d.Passed = append(d.Passed, Passed{name, locked})
		return nil
	}
	return err
}

// shut reports Windows' ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION, whose numbers mean other things elsewhere.
func shut(system string, err error) bool {
	var no syscall.Errno
	return system == "windows" && errors.As(err, &no) && (no == 32 || no == 33)
}

func hash(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", fmt.Errorf("read %s: %w", path, err)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
