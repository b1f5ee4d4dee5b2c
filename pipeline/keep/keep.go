// Package keep holds finished pieces of work from one run to the next, each under the digest of all that it was made from.
// It is never a source of truth: a piece that is missing or damaged is made again, and the whole folder may be deleted at any time.
package keep

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash/crc32"
	"os"
	"path/filepath"
	"slices"
	"sync"
)

// Shelf is a folder of pieces. A nil Shelf holds nothing and takes nothing. It may be used from several goroutines.
type Shelf struct {
	dir   string
	base  string
	blind bool
	mu    sync.Mutex
	used  map[string]bool // file names since the last Sweep
}

// Open names the folder, which is made when the first piece arrives. base is what all work depends on: the program, the settings.
// A blind shelf takes pieces but gives none.
func Open(dir, base string, blind bool) *Shelf {
	return &Shelf{dir: dir, base: base, blind: blind, used: map[string]bool{}}
}

// Sum is the digest of some texts; where one ends and the next begins is part of it.
func Sum(parts ...string) string {
	h := sha256.New()
	var size [8]byte
	for _, p := range parts {
		binary.LittleEndian.PutUint64(size[:], uint64(len(p)))
		h.Write(size[:])
		h.Write([]byte(p))
	}
	return hex.EncodeToString(h.Sum(nil))
}

// name tells kinds apart for those who look into the folder.
func (s *Shelf) name(kind, sum string) string { return kind + "-" + Sum(s.base, kind, sum)[:32] }

var table = crc32.MakeTable(crc32.Castagnoli)

// checkSize is how many bytes before a piece prove that it is whole.
const checkSize = 4

// Get takes the piece of that kind that was made from sum.
func (s *Shelf) Get(kind, sum string) ([]byte, bool) {
	if s == nil || s.blind {
		return nil, false
	}
	name := s.name(kind, sum)
	data, err := os.ReadFile(filepath.Join(s.dir, name))
	if err != nil || len(data) < checkSize || binary.LittleEndian.Uint32(data) != crc32.Checksum(data[checkSize:], table) {
		return nil, false
	}
	s.use(name)
	return data[checkSize:], true
}

// Put leaves a piece, which may come in several stretches, for later runs. Where that fails nothing is lost but time, so nothing is said.
func (s *Shelf) Put(kind, sum string, data ...[]byte) {
	if s == nil {
		return
	}
	name := s.name(kind, sum)
	if err := s.write(name, data); err == nil {
		s.use(name)
	}
}

func (s *Shelf) use(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.used[name] = true
}

// write is not synced to the disk: a piece that the power cut through fails its check.
func (s *Shelf) write(name string, data [][]byte) (err error) {
	if err := os.MkdirAll(s.dir, 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(s.dir, ".part-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
		}
	}()
	check := uint32(0)
	for _, part := range data {
		check = crc32.Update(check, table, part)
	}
	for _, part := range slices.Insert(data, 0, binary.LittleEndian.AppendUint32(nil, check)) {
		if _, err = f.Write(part); err != nil {
			return err
		}
	}
	if err = f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), filepath.Join(s.dir, name))
}

// Sweep removes every piece that has been neither given nor taken since the last Sweep, so that the folder never holds more than one period's work.
func (s *Shelf) Sweep() {
	if s == nil {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	entries, err := os.ReadDir(s.dir)
	if err != nil {
		return
	}
	for _, e := range entries {
		if !s.used[e.Name()] {
			os.Remove(filepath.Join(s.dir, e.Name()))
		}
	}
	clear(s.used)
}
