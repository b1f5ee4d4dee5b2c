package mark

import (
	"archive/zip"
	"bytes"
	"fmt"
	"path"
	"strings"
)

// partLimit is the largest part that is patched; a township's sheet has about 10 MB.
const partLimit = 256 << 20

// archive is a workbook's zip whose members are copied as they are unless they were changed.
type archive struct {
	raw     []byte
	members []*member
	byName  map[string]*member // by folded name
}

func open(data []byte) (*archive, error) {
	if u := foreign(data); u != nil {
		return nil, u
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, &Unmarkable{Reason: "文件已损坏，打不开", Remedy: copyInstead}
	}
	a := &archive{raw: data, byName: map[string]*member{}}
	for _, f := range z.File {
		m := &member{name: f.Name, file: f}
		a.members = append(a.members, m)
		key := fold(f.Name)
		if a.byName[key] != nil {
			return nil, &Unmarkable{Reason: "文件内部有同名部件，无法安全改写", Remedy: copyInstead}
		}
		a.byName[key] = m
		if strings.HasPrefix(key, "_xmlsignatures/") {
			return nil, &Unmarkable{Reason: "文件带有数字签名，改写会使签名失效", Remedy: copyInstead}
		}
	}
	return a, nil
}

// foreign recognises what is not an .xlsx at all.
func foreign(data []byte) *Unmarkable {
	switch {
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return nil
	case bytes.HasPrefix(data, []byte("\xD0\xCF\x11\xE0")) && bytes.Contains(data, encrypted):
		return &Unmarkable{Reason: "文件设有打开密码，无法在原文件上标注", Remedy: "另附一份带标注的副本，原件请取消密码后再报"}
	case bytes.HasPrefix(data, []byte("\xD0\xCF\x11\xE0")):
		return &Unmarkable{Reason: "文件是旧版 .xls 格式，无法在原文件上标注", Remedy: "另附一份带标注的 .xlsx 副本"}
	}
	return &Unmarkable{Reason: "文件不是 .xlsx 工作簿，无法在原文件上标注", Remedy: "另附一份带标注的 .xlsx 副本"}
}

// encrypted is the name of the stream that holds an encrypted workbook, as OLE directories write it.
var encrypted = []byte("E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00")

// fold is how the names of parts are compared: case and slashes do not matter.
func fold(name string) string {
	return strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(name, `\`, "/"), "/"))
}

func (a *archive) has(name string) bool {
	m := a.byName[fold(name)]
	return m != nil && !m.gone
}

// spelled is a part's name as the zip spells it; relationships may use another case.
func (a *archive) spelled(name string) string {
	if m := a.byName[fold(name)]; m != nil {
		return m.name
	}
	return name
}

// read returns a part's contents; they must not be changed in place.
func (a *archive) read(name string) ([]byte, error) {
	m := a.byName[fold(name)]
	if m == nil || m.gone {
		return nil, fmt.Errorf("part %s is missing", name)
	}
	if err := m.read(a.raw); err != nil {
		return nil, fmt.Errorf("read part %s: %w", name, err)
	}
	if bytes.HasPrefix(m.data, []byte("\xFF\xFE")) || bytes.HasPrefix(m.data, []byte("\xFE\xFF")) {
		return nil, &Unmarkable{Reason: "文件内部编码不是 UTF-8，无法安全改写", Remedy: copyInstead}
	}
	return m.data, nil
}

// put changes a part or adds one.
func (a *archive) put(name string, data []byte) {
	m := a.byName[fold(name)]
	if m == nil {
		m = &member{name: name}
		a.members = append(a.members, m)
		a.byName[fold(name)] = m
	}
	m.set(data)
}

// patch changes a part that has been read, and returns the edits that undo it.
func (a *archive) patch(name string, p *plan) []edit { return a.byName[fold(name)].patch(p) }

func (a *archive) remove(name string) {
	if m := a.byName[fold(name)]; m != nil {
		m.gone = true
	}
}

// bytes writes the zip: untouched members as they came, in their order, then the new ones.
func (a *archive) bytes() ([]byte, error) {
	out := bytes.NewBuffer(make([]byte, 0, len(a.raw)+len(a.raw)/8+128<<10))
	zw := zip.NewWriter(out)
	for _, m := range a.members {
		var err error
		switch {
		case m.gone:
		case m.changed:
			err = m.write(zw)
		default:
			err = m.copy(zw)
		}
		if err != nil {
			return nil, fmt.Errorf("write part %s: %w", m.name, err)
		}
	}
	if err := zw.Close(); err != nil {
		return nil, fmt.Errorf("write zip directory: %w", err)
	}
	return out.Bytes(), nil
}

// resolve is the part that a relationship of a part in dir leads to.
func resolve(dir, target string) string {
	target = strings.ReplaceAll(target, `\`, "/")
	if strings.HasPrefix(target, "/") {
		return strings.TrimPrefix(path.Clean(target), "/")
	}
	return path.Join(dir, target)
}
