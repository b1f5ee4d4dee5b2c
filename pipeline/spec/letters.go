package spec

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// readLetters reads the drafts of letters, letters/<name>.txt, by name without the ending. A profile without letters has none.
func readLetters(p fs.FS) (map[string]string, error) {
	const dir = "letters"
	list, err := fs.ReadDir(p, dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("list %s: %w", dir, err)
	}
	out := map[string]string{}
	for _, f := range list {
		data, err := fs.ReadFile(p, path.Join(dir, f.Name()))
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", f.Name(), err)
		}
		out[strings.TrimSuffix(f.Name(), path.Ext(f.Name()))] = strings.TrimPrefix(string(data), "\ufeff")
	}
	return out, nil
}
