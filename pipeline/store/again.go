package store

import (
	"encoding/json"
	"fmt"
	"os"
	"sort"

	"guatu/pipeline/record"
)

// againSuffix marks the file that says that an original came once more, when and under which name.
const againSuffix = ".again"

// PutAgain remembers that an original that is in the archive has come again.
func (a Archive) PutAgain(f record.File) error {
	label, err := json.Marshal(f)
	if err != nil {
		return fmt.Errorf("archive arrival of %s: %w", f.Name, err)
	}
	path := a.path(f.SHA256) + "." + Digest(label)[:8] + againSuffix
	if _, err := os.Stat(path); err == nil {
		return nil
	}
	if err := WriteFile(path, label); err != nil {
		return fmt.Errorf("archive arrival of %s: %w", f.Name, err)
	}
	return nil
}

// Again lists what came again, by time, name and hash.
func (a Archive) Again() ([]record.File, error) {
	out, err := noted[record.File](a, againSuffix)
	if err != nil {
		return nil, fmt.Errorf("list what came again: %w", err)
	}
	sort.Slice(out, func(i, j int) bool {
		x, y := &out[i], &out[j]
		return x.Seen < y.Seen || x.Seen == y.Seen && x.Name+x.SHA256 < y.Name+y.SHA256
	})
	return out, nil
}
