package pipeline

import (
	"os"
	"path/filepath"
	"strings"

	"guatu/pipeline/store"
)

// profileFile tells which profile a county folder has been run with. Its history is in the columns of that profile and can be read with no other.
const profileFile = "表样.txt"

func recordedProfile(dir string) string {
	data, err := os.ReadFile(filepath.Join(dir, ArchiveDir, profileFile))
	if dir == "" || err != nil {
		return ""
	}
	return strings.TrimSpace(string(data))
}

// keepProfile records the profile on the first run and refuses another afterwards.
func (c *countyRun) keepProfile() error {
	was := recordedProfile(c.opt.Dir)
	if was == "" {
		if done, err := c.db.Periods(); err != nil {
			return err
		} else if len(done) > 0 {
			was = DefaultProfile // the only one there was before the record was kept
		}
	}
	if was != "" && was != c.spec.Profile {
		return misuse("这个县文件夹一直用表样“"+was+"”，不能改用“"+c.spec.Profile+"”；请用 guatu init 新建一个县文件夹",
			"this county folder was run with profile %s and its history is in its columns; make a new folder for %s with guatu init", was, c.spec.Profile)
	}
	return store.WriteFile(filepath.Join(c.opt.Dir, ArchiveDir, profileFile), []byte(c.spec.Profile+"\n"))
}
