package pdf

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io/fs"
	"strings"
	"sync"

	"guatu/pipeline/deflate"
	"guatu/pipeline/page"
	"guatu/templates"
)

// embedded names the built-in face of each role.
var embedded = map[page.Role]string{
	page.RoleFangsong: "fangsong-regular",
	page.RoleTitle:    "song-bold",
	page.RoleHei:      "hei-regular",
	page.RoleKai:      "kai-regular",
	page.RoleSong:     "song-regular",
	page.RoleHeiBold:  "hei-bold",
}

// builtin are the embedded faces, each inflated and parsed once a process.
var builtin = func() map[page.Role]*builtinFace {
	out := map[page.Role]*builtinFace{}
	for role, name := range embedded {
		out[role] = &builtinFace{name: name}
	}
	return out
}()

type builtinFace struct {
	name string
	once sync.Once
	face *face
	err  error
}

func (b *builtinFace) open(u *Unpacked) (*face, error) {
	b.once.Do(func() { b.face, b.err = openBuiltin(b.name, u) })
	return b.face, b.err
}

func openBuiltin(name string, u *Unpacked) (*face, error) {
	data, err := unpacked(name, u)
	if err != nil {
		return nil, err
	}
	f, err := parseFace(data, 0)
	if err != nil {
		return nil, fmt.Errorf("read embedded face %s: %w", name, err)
	}
	f.name, f.sum = name, embeddedSum(name)
	return f, nil
}

func unpacked(name string, u *Unpacked) ([]byte, error) {
	if u != nil {
		if data, ok := u.Get(embeddedSum(name)); ok {
			return data, nil
		}
	}
	packed, err := fs.ReadFile(templates.Fonts, "fonts/"+name+".ttf.gz")
	if err != nil {
		return nil, fmt.Errorf("open embedded face %s: %w", name, err)
	}
	data, err := inflate(packed)
	if err != nil {
		return nil, fmt.Errorf("inflate embedded face %s: %w", name, err)
	}
	if u != nil {
		u.Put(embeddedSum(name), data)
	}
	return data, nil
}

// inflate unpacks a gzip file (RFC 1952) without a name or other extras in its header. It ends with the checksum and the size of what it holds.
func inflate(packed []byte) ([]byte, error) {
	const head, tail = 10, 8
	if len(packed) < head+tail || !bytes.HasPrefix(packed, []byte{0x1f, 0x8b, 8, 0}) {
		return nil, errors.New("not a plain gzip file")
	}
	body, end := packed[head:len(packed)-tail], packed[len(packed)-tail:]
	data, err := deflate.Whole(body, int(binary.LittleEndian.Uint32(end[4:])))
	if err == nil && crc32.ChecksumIEEE(data) != binary.LittleEndian.Uint32(end) {
		err = deflate.ErrCorrupt
	}
	return data, err
}

// embeddedSum takes the hash from the list beside the faces: hashing 14 MB anew each start would cost more than a page.
// A test holds the list true.
func embeddedSum(name string) string {
	list, err := fs.ReadFile(templates.Fonts, "fonts/SHA256SUMS")
	if err != nil {
		return ""
	}
	for line := range strings.Lines(string(list)) {
		if f := strings.Fields(line); len(f) == 2 && f[1] == name+".ttf" {
			return f[0]
		}
	}
	return ""
}
