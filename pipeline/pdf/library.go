package pdf

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"path"
	"sort"
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

// builtin inflates and parses an embedded face once a process.
var builtin = func() map[page.Role]func() (*face, error) {
	out := map[page.Role]func() (*face, error){}
	for role, name := range embedded {
		out[role] = sync.OnceValues(func() (*face, error) { return openBuiltin(name) })
	}
	return out
}()

func openBuiltin(name string) (*face, error) {
	packed, err := fs.ReadFile(templates.Fonts, "fonts/"+name+".ttf.gz")
	if err != nil {
		return nil, fmt.Errorf("open embedded face %s: %w", name, err)
	}
	data, err := inflate(packed)
	if err != nil {
		return nil, fmt.Errorf("inflate embedded face %s: %w", name, err)
	}
	f, err := parseFace(data, 0)
	if err != nil {
		return nil, fmt.Errorf("read embedded face %s: %w", name, err)
	}
	f.name, f.sum = name, embeddedSum(name)
	return f, nil
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

// Faces are an office's own licensed faces by role; roles it has not are drawn with the built-in ones.
type Faces struct {
	roles map[page.Role]*face
	extra []*face // such as simsunb.ttf, asked for characters no role's own face has
	// Ignored names the face files whose names tell no role.
	Ignored []string
}

// Sums are the SHA-256 sums of the faces, in hex, by role and file name: bytes made with them can be made again only with them.
// A nil receiver has none.
func (o *Faces) Sums() map[string]string {
	if o == nil {
		return nil
	}
	out := map[string]string{}
	for role, f := range o.roles {
		out[role.String()+" "+f.name] = f.sum
	}
	for _, f := range o.extra {
		out[f.name] = f.sum
	}
	return out
}

// officeNames tells which role a file stands for by how offices name it, in small letters. The first match wins.
var officeNames = []struct {
	part string
	role page.Role
}{
	{"simsunb", page.RoleDefault}, {"extb", page.RoleDefault},
	{"小标宋", page.RoleTitle}, {"xbs", page.RoleTitle}, {"中宋", page.RoleTitle}, {"zhongs", page.RoleTitle}, {"title", page.RoleTitle}, {"song-bold", page.RoleTitle},
	{"仿宋", page.RoleFangsong}, {"fang", page.RoleFangsong}, {"fzfs", page.RoleFangsong},
	{"楷", page.RoleKai}, {"kai", page.RoleKai},
	{"粗黑", page.RoleHeiBold}, {"hei-bold", page.RoleHeiBold}, {"msyhbd", page.RoleHeiBold},
	{"黑", page.RoleHei}, {"hei", page.RoleHei}, {"msyh", page.RoleHei},
	{"宋", page.RoleSong}, {"song", page.RoleSong}, {"simsun", page.RoleSong},
}

// OpenFaces reads the TrueType files (.ttf, .ttc) at the top of a folder and gives them roles by their names:
// 方正小标宋…, 仿宋_GB2312, simfang, simkai, simhei, simsun.ttc, simsunb.ttf and the like.
// Of a collection the first member is taken. Files whose names tell no role are ignored and listed; one that has a role but
// cannot be embedded is an error, naming the file.
func OpenFaces(folder fs.FS) (*Faces, error) {
	entries, err := fs.ReadDir(folder, ".")
	if err != nil {
		return nil, fmt.Errorf("list faces: %w", err)
	}
	sort.Slice(entries, func(i, j int) bool { return entries[i].Name() < entries[j].Name() })
	out := &Faces{roles: map[page.Role]*face{}}
	for _, e := range entries {
		ext := strings.ToLower(path.Ext(e.Name()))
		if e.IsDir() || (ext != ".ttf" && ext != ".ttc") {
			continue
		}
		if err := out.add(folder, e.Name()); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (o *Faces) add(folder fs.FS, name string) error {
	role, known := roleOf(name)
	if !known {
		o.Ignored = append(o.Ignored, name)
		return nil
	}
	data, err := fs.ReadFile(folder, name)
	if err != nil {
		return fmt.Errorf("read face %s: %w", name, err)
	}
	f, err := parseFace(data, 0)
	if err != nil {
		return fmt.Errorf("face %s: %w", name, err)
	}
	sum := sha256.Sum256(data)
	f.name, f.sum = name, hex.EncodeToString(sum[:])
	if role == page.RoleDefault {
		o.extra = append(o.extra, f)
	} else if o.roles[role] == nil {
		o.roles[role] = f
	}
	return nil
}

func roleOf(name string) (page.Role, bool) {
	low := strings.ToLower(strings.TrimSuffix(name, path.Ext(name)))
	for _, n := range officeNames {
		if strings.Contains(low, n.part) {
			return n.role, true
		}
	}
	return 0, false
}
