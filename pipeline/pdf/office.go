package pdf

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"sort"
	"strings"

	"guatu/pipeline/page"
)

// Faces are an office's own licensed faces by role; roles it has not are drawn with the built-in ones.
type Faces struct {
	roles map[page.Role]*face
	extra []*face // such as simsunb.ttf, asked for characters no role's own face has
	// Ignored are the face files that are not used.
	Ignored []IgnoredFace
}

// IgnoredFace is a face file of the office's folder that nothing is drawn with.
type IgnoredFace struct {
	Name string
	Why  string // one of IgnoredNoRole, IgnoredTaken, IgnoredForm
	By   string // with IgnoredTaken: the file that has the role
}

// Why a face is ignored.
const (
	IgnoredNoRole = "no role" // its name tells no role
	IgnoredTaken  = "taken"   // another file has its role already
	IgnoredForm   = "form"    // not a TrueType file, such as .otf
)

// UsedFace is a face of the office's folder that stands for a role.
type UsedFace struct {
	Role string // as documents' users call it; "" for one that is asked only for characters the others have not
	Name string // of the file
	Sum  string // SHA-256, hex
}

// Used lists the office's faces in the order of the roles. A nil receiver has none.
func (o *Faces) Used() []UsedFace {
	if o == nil {
		return nil
	}
	var out []UsedFace
	for role := page.RoleDefault; int(role) < roles; role++ {
		if f := o.roles[role]; f != nil {
			out = append(out, UsedFace{role.String(), f.name, f.sum})
		}
	}
	for _, f := range o.extra {
		out = append(out, UsedFace{"", f.name, f.sum})
	}
	return out
}

// Sums are the SHA-256 sums of the faces, in hex, by role and file name: bytes made with them can be made again only with them.
// A nil receiver has none.
func (o *Faces) Sums() map[string]string {
	var out map[string]string
	for _, f := range o.Used() {
		if out == nil {
			out = map[string]string{}
		}
		out[strings.TrimLeft(f.Role+" "+f.Name, " ")] = f.Sum
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
// Of a collection the first member is taken. Face files that are not used are listed with the reason; one that has a role but
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
		if e.IsDir() || !slices.Contains(faceExtensions, ext) {
			continue
		}
		if ext != ".ttf" && ext != ".ttc" {
			out.Ignored = append(out.Ignored, IgnoredFace{Name: e.Name(), Why: IgnoredForm})
			continue
		}
		if err := out.add(folder, e.Name()); err != nil {
			return nil, err
		}
	}
	return out, nil
}

var faceExtensions = []string{".ttf", ".ttc", ".otf", ".otc", ".woff", ".woff2", ".pfb", ".fon"}

func (o *Faces) add(folder fs.FS, name string) error {
	role, known := roleOf(name)
	if !known {
		o.Ignored = append(o.Ignored, IgnoredFace{Name: name, Why: IgnoredNoRole})
		return nil
	}
	if has := o.roles[role]; has != nil {
		o.Ignored = append(o.Ignored, IgnoredFace{Name: name, Why: IgnoredTaken, By: has.name})
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
	} else {
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
