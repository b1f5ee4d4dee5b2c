package store

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"guatu/pipeline/store/pack"
)

// packsDir holds the packs of older originals. Nothing in it is ever changed or deleted.
const (
	packsDir   = "包"
	packSuffix = ".pack"
)

// packs knows which pack holds which original. Packs are only ever added, so what has been read stays true.
type packs struct {
	mu   sync.Mutex
	dir  string
	seen map[string]bool   // packs whose index has been read, by path
	of   map[string]string // path of the pack by original
	bad  error             // packs whose index cannot be read: they must not stop a week that does not need them
}

// find is the path of the pack that holds an original, "" when none does.
func (p *packs) find(sum string) string {
	p.mu.Lock()
	defer p.mu.Unlock()
	if path, ok := p.of[sum]; ok {
		return path
	}
	// Glob fails on bad patterns only, and ours holds no special character but the star; the folder's own name is not ours, so it is not part of it.
	found, _ := fs.Glob(os.DirFS(p.dir), "*"+packSuffix)
	for _, name := range found {
		if p.seen[name] {
			continue
		}
		p.seen[name] = true
		path := filepath.Join(p.dir, name)
		sums, err := readSums(path)
		if err != nil {
			p.bad = errors.Join(p.bad, fmt.Errorf("the index of pack %s is damaged: %w", path, err))
		}
		for _, s := range sums {
			p.of[s] = path
		}
	}
	return p.of[sum]
}

// readSums reads no more of a pack than its index.
func readSums(path string) ([]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var head []byte
	for {
		sums, n, err := pack.Sums(head)
		if err != nil || n == 0 {
			return sums, err
		}
		more, err := io.ReadAll(io.LimitReader(f, int64(n-len(head))))
		if err != nil {
			return nil, err
		}
		if head = append(head, more...); len(head) < n {
			return nil, io.ErrUnexpectedEOF
		}
	}
}

func (p *packs) get(sum string) ([]byte, error) {
	path := p.find(sum)
	if path == "" && p.bad != nil {
		return nil, p.bad
	}
	if path == "" {
		return nil, pack.ErrAbsent
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	if data, err = pack.Restore(data, sum); err != nil {
		return nil, fmt.Errorf("pack %s: %w", path, err)
	}
	return data, nil
}

// Pack moves some originals into one pack. Each stays as a plain file until its copy has been read back from disk and proven, so dying
// anywhere loses nothing; the next call finishes. Originals that a pack holds already are not packed again.
func (a Archive) Pack(sums []string) error {
	var fresh []pack.Original
	for _, sum := range sums {
		if a.Packed(sum) {
			continue
		}
		data, err := a.Get(sum)
		if err != nil {
			return err
		}
		fresh = append(fresh, pack.Original{SHA256: sum, Data: data})
	}
	if err := a.writePack(fresh); err != nil {
		return fmt.Errorf("pack originals: %w", err)
	}
	return a.dropPacked(sums)
}

func (a Archive) writePack(originals []pack.Original) error {
	if len(originals) == 0 {
		return nil
	}
	data, err := pack.Write(originals)
	if err != nil {
		return err
	}
	path := filepath.Join(a.packs.dir, Digest(data)[:32]+packSuffix)
	if err := WriteFile(path, data); err != nil {
		return err
	}
	return syncFolder(a.packs.dir)
}

// dropPacked removes the plain files of originals whose packed copy is whole.
func (a Archive) dropPacked(sums []string) error {
	for _, sum := range sums {
		if _, err := os.Stat(a.path(sum)); errors.Is(err, os.ErrNotExist) {
			continue
		}
		if _, err := a.packs.get(sum); err != nil {
			return fmt.Errorf("original %s stays as it is, its packed copy cannot be read: %w", sum, err)
		}
		if err := os.Remove(a.path(sum)); err != nil {
			return fmt.Errorf("remove plain original %s, which is packed: %w", sum, err)
		}
	}
	return nil
}

// syncFolder makes sure that a new name in a folder survives a loss of power. Windows has no such call and needs none.
func syncFolder(dir string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer f.Close()
	return f.Sync()
}
