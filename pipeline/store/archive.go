package store

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"guatu/pipeline/record"
	"guatu/pipeline/store/pack"
)

// Archive keeps originals by the SHA-256 of their bytes. They are the truth: the history can be rebuilt from them.
// The recent ones are plain files, older ones lie in packs.
type Archive struct {
	dir   string
	packs *packs
}

// OpenArchive names the folder; it is made when the first original arrives.
func OpenArchive(dir string) Archive {
	return Archive{dir, &packs{dir: filepath.Join(dir, packsDir), seen: map[string]bool{}, of: map[string]string{}}}
}

func (a Archive) path(sum string) string { return filepath.Join(a.dir, sum[:2], sum) }

// ErrChanged says that a file is no longer what it was when its hash was taken.
var ErrChanged = errors.New("the file changed while it was read")

// Put keeps a copy of data, and beside it what only the folder it came from could tell. A copy that is already there is left alone.
func (a Archive) Put(f record.File, data []byte) error {
	sum := f.SHA256
	if got := Digest(data); got != sum {
		return fmt.Errorf("archive %s: %w: the bytes are %s", sum, ErrChanged, got)
	}
	path := a.path(sum)
	if info, err := os.Stat(path); err == nil && info.Size() == int64(len(data)) {
		return nil
	}
	if a.Packed(sum) {
		return nil
	}
	if err := a.PutLabel(Label{File: f}); err != nil {
		return err
	}
	if err := WriteFile(path, data); err != nil {
		return fmt.Errorf("archive %s: %w", sum, err)
	}
	return nil
}

// Plain reports whether the original lies as a file of its own.
func (a Archive) Plain(sum string) bool {
	_, err := os.Stat(a.path(sum))
	return err == nil
}

// Has reports whether the original is there, plain or packed.
func (a Archive) Has(sum string) bool { return a.Plain(sum) || a.Packed(sum) }

// Packed reports whether a pack holds the original.
func (a Archive) Packed(sum string) bool { return a.packs.find(sum) != "" }

// Get returns an original and proves that it is unchanged.
func (a Archive) Get(sum string) ([]byte, error) {
	data, err := os.ReadFile(a.path(sum))
	if err == nil && Digest(data) == sum {
		return data, nil
	}
	packed, perr := a.packs.get(sum)
	switch {
	case perr == nil:
		return packed, nil
	case !errors.Is(perr, pack.ErrAbsent):
		return nil, fmt.Errorf("read original %s: %w", sum, perr)
	case err != nil:
		return nil, fmt.Errorf("read original %s: %w", sum, err)
	}
	return nil, fmt.Errorf("original %s has become %s on disk", sum, Digest(data))
}

// Digest is the lower-case hex SHA-256 by which originals and outputs are known.
func Digest(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// Clear removes what a process that was killed left half written. Only who holds the county folder may call it.
func (a Archive) Clear() error {
	left, err := fs.Glob(os.DirFS(a.dir), "*/"+partPrefix+"*")
	if err != nil {
		return fmt.Errorf("look for half written originals: %w", err)
	}
	for _, name := range left {
		if err := os.Remove(filepath.Join(a.dir, filepath.FromSlash(name))); err != nil {
			return fmt.Errorf("clear archive: %w", err)
		}
	}
	return nil
}

// partPrefix begins the name of a file that is being written.
const partPrefix = ".part-"

// WriteFile writes whole or not at all: a temporary file beside it, synced, then renamed. Mode 0600, folders 0700.
func WriteFile(path string, data []byte) error {
	return Create(path, func(w io.Writer) error { _, err := w.Write(data); return err })
}

// Create is WriteFile for what is written piece by piece; an error of fill is returned as it is, and leaves nothing.
func Create(path string, fill func(io.Writer) error) (err error) {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(dir, partPrefix+"*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
		}
	}()
	if err = fill(f); err != nil {
		return err
	}
	if err = f.Sync(); err != nil {
		return err
	}
	if err = f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
