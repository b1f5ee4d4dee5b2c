package pdf

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"sync"

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

// inflate unpacks into a slice of the size that a gzip file ends with: growing to it would keep twice the face.
func inflate(packed []byte) ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, err
	}
	data := make([]byte, binary.LittleEndian.Uint32(packed[len(packed)-4:]))
	_, err = io.ReadFull(z, data)
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
