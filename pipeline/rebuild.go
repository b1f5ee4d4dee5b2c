package pipeline

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"time"

	"guatu/pipeline/inbox"
	"guatu/pipeline/record"
	"guatu/pipeline/store"
)

// Rebuild makes the history again from the archived originals, as if all of them had been dropped today, each period with the
// settings and exports that it had; the old history file is kept beside it.
func Rebuild(env Env, o Options) (*Outcome, error) {
	c, err := enter(env, o, func(history string) error { return putAside(history, env.Now) })
	if err != nil {
		return nil, err
	}
	defer c.close()
	drop, err := c.archived()
	if err != nil {
		return nil, err
	}
	c.now = &present{c.spec, c.bare, c.settings, c.exports, c.slips}
	return c.runAll(drop)
}

// putAside renames the history and its side files, so that nothing is lost even when the rebuilding was a mistake, or died and is begun again.
func putAside(path string, now time.Time) error {
	aside := path + now.In(inbox.CountyTime).Format(".旧-20060102-150405")
	for _, suffix := range []string{"", "-wal", "-shm"} {
		err := os.Rename(path+suffix, aside+suffix)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("put the old history aside: %w", err)
		}
	}
	return nil
}

// archived is the archive seen as an inbox: items without a path.
func (c *countyRun) archived() (*claimed, error) {
	labels, err := c.archive.Labels()
	if err != nil {
		return nil, err
	}
	d := &claimed{stated: map[string]record.Period{}, read: map[string][]*record.Return{}, labels: map[string]store.KnownFile{}}
	for _, l := range labels {
		if strings.HasPrefix(l.Name, "/") {
			continue
		}
		d.Items = append(d.Items, inbox.Item{File: l.File})
		if l.Period.To != 0 {
			d.labels[l.SHA256] = store.KnownFile{File: l.File, Period: l.Period.Bare()}
		}
	}
	return d, nil
}

// Report makes the outputs of a period again from the archived originals, with the settings that its last run used.
func Report(env Env, o Options) (*Outcome, error) {
	c, err := openCounty(env, o)
	if err != nil {
		return nil, err
	}
	defer c.close()
	p, err := c.lastOr(o.Period)
	if err != nil {
		return nil, err
	}
	c.opt.Period = &p
	if err := c.settingsOf(p); err != nil {
		return nil, err
	}
	drop, err := c.filesOf(p)
	if err != nil {
		return nil, err
	}
	c.opt.Force = true
	return c.runAll(drop)
}

// filesOf is the files that a period's runs took, from the archive.
func (c *countyRun) filesOf(p record.Period) (*claimed, error) {
	all, err := c.archived()
	if err != nil {
		return nil, err
	}
	known, err := c.db.Files()
	if err != nil {
		return nil, err
	}
	items := all.Items[:0]
	for _, item := range all.Items {
		if f, ok := known[item.SHA256]; ok && f.Period.From == p.From {
			item.File = f.File
			items = append(items, item)
		}
	}
	if all.Items = items; len(items) == 0 {
		return nil, misuse("这个县文件夹没有处理过 "+p.Label(), "no run of period %s is known in this folder", p.Label())
	}
	return all, nil
}
