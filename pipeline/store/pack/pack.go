// Package pack puts the originals of several weeks into one file that is much smaller than they are, and gives each back bit for bit.
// It decides nothing about which originals belong together or when, and it never deletes one.
//
// A workbook is a zip of deflated members, and deflated bytes hardly shrink again: one changed cell moves every bit behind it. So each member is taken
// apart into the deflater's own decisions (see tokens), of which unchanged rows have the same in every week whatever program saved them. Those, the same member of
// all weeks side by side, are compressed as one stream.
package pack

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/bits"
	"slices"

	"github.com/klauspost/compress/zstd"
)

// Original is the content of one file, known by the lower-case hex SHA-256 of its bytes.
type Original struct {
	SHA256 string
	Data   []byte
}

// ErrAbsent says that a pack does not hold an original.
var ErrAbsent = errors.New("the original is not in this pack")

const (
	magic = "guatu pack 1\n"
	// window lets the last of several weeks of the largest township still see the first.
	window = 32 << 20
	// largest bounds what a damaged pack can make us allocate.
	largest = 1 << 30
)

// entry is how one original is put together again: pieces of the body, in order.
type entry struct {
	SHA256 string  `json:"sha256"`
	Size   int     `json:"size"`
	Pieces []piece `json:"pieces"`
}

// Write makes the pack of some originals. Each has been taken out again and compared before it returns.
func Write(originals []Original) ([]byte, error) {
	entries, body := arrange(originals)
	index, err := json.Marshal(entries)
	if err != nil {
		return nil, fmt.Errorf("pack originals: %w", err)
	}
	size := min(max(zstd.MinWindowSize, 1<<bits.Len(uint(len(body)))), window)
	z, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedBetterCompression), zstd.WithWindowSize(size), zstd.WithEncoderConcurrency(1))
	if err != nil {
		return nil, fmt.Errorf("pack originals: %w", err)
	}
	out := binary.LittleEndian.AppendUint32([]byte(magic), uint32(len(index)))
	out = z.EncodeAll(body, append(out, index...))
	if err := proven(out, originals); err != nil {
		return nil, err
	}
	return out, nil
}

func proven(data []byte, originals []Original) error {
	entries, body, err := open(data)
	if err != nil {
		return err
	}
	plain, err := inflate(body)
	if err != nil {
		return err
	}
	for i, o := range originals {
		if back, err := entries[i].join(plain); err != nil || !bytes.Equal(back, o.Data) {
			return fmt.Errorf("pack original %s: it does not come out as it went in (%w)", o.SHA256, err)
		}
	}
	return nil
}

// Restore takes one original out and proves its bytes.
func Restore(data []byte, sum string) ([]byte, error) {
	entries, body, err := open(data)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(entries, func(e entry) bool { return e.SHA256 == sum })
	if i < 0 {
		return nil, ErrAbsent
	}
	plain, err := inflate(body)
	if err != nil {
		return nil, err
	}
	return entries[i].join(plain)
}

func inflate(body []byte) ([]byte, error) {
	z, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(largest))
	if err != nil {
		return nil, fmt.Errorf("open pack: %w", err)
	}
	defer z.Close()
	plain, err := z.DecodeAll(body, nil)
	if err != nil {
		return nil, fmt.Errorf("open pack: %w", err)
	}
	return plain, nil
}

// Sums lists what a pack holds. Its beginning is enough: n is how much of it is needed when head is too short, and 0 otherwise.
func Sums(head []byte) (sums []string, n int, err error) {
	if len(head) < headSize {
		return nil, headSize, nil
	}
	if n = headSize + int(binary.LittleEndian.Uint32(head[len(magic):])); len(head) < n && string(head[:len(magic)]) == magic {
		return nil, n, nil
	}
	entries, _, err := open(head)
	for _, e := range entries {
		sums = append(sums, e.SHA256)
	}
	return sums, 0, err
}

const headSize = len(magic) + 4

func open(data []byte) (entries []entry, body []byte, err error) {
	if len(data) < headSize || string(data[:len(magic)]) != magic {
		return nil, nil, errors.New("this is no pack of originals")
	}
	n := int(binary.LittleEndian.Uint32(data[len(magic):]))
	if n > len(data)-headSize {
		return nil, nil, errors.New("the pack ends within its index")
	}
	if err := json.Unmarshal(data[headSize:headSize+n], &entries); err != nil {
		return nil, nil, fmt.Errorf("read index of pack: %w", err)
	}
	return entries, data[headSize+n:], nil
}

func digest(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
