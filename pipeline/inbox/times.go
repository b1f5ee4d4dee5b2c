package inbox

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// timesFile lists when files were received, for offices that copy them about: columns 文件名, 收到时间 (2016-02-07 17:30, county time).
// Without a line here the file's own modification time counts.
const timesFile = "收件时间.csv"

// CountyTime is the clock on the county office's wall.
var CountyTime = time.FixedZone("UTC+8", 8*3600)

// TimesError is a mistake of the office in its list of times.
type TimesError struct {
	Line int    // from 1; 0 when the list is no CSV at all
	Got  string // what stands where a time is wanted
	Err  error
}

func (e *TimesError) Error() string { return e.Err.Error() }

func (e *TimesError) Unwrap() error { return e.Err }

func readTimes(dir string) (map[string]int64, error) {
	path := filepath.Join(dir, timesFile)
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	lines, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(data), "\ufeff"))).ReadAll()
	if err != nil {
		return nil, &TimesError{Err: fmt.Errorf("read %s: %w", path, err)}
	}
	times := map[string]int64{}
	for i, l := range lines {
		if i == 0 || len(l) < 2 {
			continue
		}
		t, err := time.ParseInLocation("2006-01-02 15:04", strings.TrimSpace(l[1]), CountyTime)
		if err != nil {
			return nil, &TimesError{i + 1, l[1], fmt.Errorf("%s line %d: %q is not a time such as 2016-02-07 17:30", path, i+1, l[1])}
		}
		times[l[0]] = t.Unix()
	}
	return times, nil
}
