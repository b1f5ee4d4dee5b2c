// Package parts opens zip containers (workbooks and bundles) and streams their parts, checking size, checksum and cost as it goes.
// It writes nothing to disk, follows no path and repairs no archive.
package parts

import (
	"archive/zip"
	"bytes"
	"errors"
	"strings"
	"sync/atomic"

	"guatu/pipeline/xlsx/guard"
)

// Archive is an opened zip container. Its methods may be used from several goroutines.
type Archive struct {
	data   []byte
	limits guard.Limits
	files  map[string]*zip.File
	names  []string
	spent  atomic.Int64 // bytes inflated so far, over all parts
}

// Open reads the directory. Names are compared the way the packaging standard (ECMA-376 part 2, 6.2.2.3)
// compares part names: without case, and with \ for / as some writers have it.
func Open(data []byte, limits guard.Limits) (*Archive, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		if bytes.LastIndex(data, []byte("PK\x05\x06")) < 0 {
			return nil, guard.Short("zip: no end of directory")
		}
		return nil, guard.Broken("zip: %v", err)
	}
	if int64(len(z.File)) > limits.Entries {
		return nil, guard.TooBig("zip: %d entries", len(z.File))
	}
	a := &Archive{data: data, limits: limits, files: make(map[string]*zip.File, len(z.File))}
	for _, f := range z.File {
		if strings.HasSuffix(f.Name, "/") && f.UncompressedSize64 == 0 {
			continue
		}
		key := Key(f.Name)
		if a.files[key] != nil {
			return nil, guard.Twice(f.Name)
		}
		a.files[key] = f
		a.names = append(a.names, f.Name)
	}
	return a, nil
}

// Key is the form in which two names of one part are equal.
func Key(name string) string {
	return strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(name, `\`, "/"), "/"))
}

// Names lists the entries in the order of the directory, as the bytes stand there.
func (a *Archive) Names() []string { return a.names }

// Has reports whether the container holds the part.
func (a *Archive) Has(name string) bool { return a.files[Key(name)] != nil }

// Size is what the directory says of a part's inflated size; only Part proves it.
func (a *Archive) Size(name string) int64 {
	if f := a.files[Key(name)]; f != nil {
		return int64(f.UncompressedSize64)
	}
	return 0
}

// packed returns the compressed bytes of a part.
func (a *Archive) packed(f *zip.File) ([]byte, error) {
	off, err := f.DataOffset()
	if err != nil {
		return nil, guard.Broken("zip: %s: %v", f.Name, err)
	}
	size := int64(len(a.data))
	if off < 0 || off > size || f.CompressedSize64 > uint64(size-off) {
		return nil, guard.Short("zip: %s reaches beyond the file", f.Name)
	}
	return a.data[off : off+int64(f.CompressedSize64)], nil
}
