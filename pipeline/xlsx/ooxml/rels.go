package ooxml

import (
	"net/url"
	"path"
	"strings"
	"sync"

	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/xmlscan"
)

var lexers = sync.Pool{New: func() any { return new(xmlscan.Lexer) }}

// relation is one line of a .rels part. Targets are part names; external ones are never followed.
type relation struct {
	id, kind, target string // kind: the last segment of the type, the same in transitional and strict
	external         bool
}

type relations []relation

func (rs relations) byType(kind string) (relation, bool) {
	for _, r := range rs {
		if strings.EqualFold(r.kind, kind) && !r.external {
			return r, true
		}
	}
	return relation{}, false
}

func (rs relations) byID(id string) (relation, bool) {
	for _, r := range rs {
		if r.id == id && !r.external {
			return r, true
		}
	}
	return relation{}, false
}

// relationsOf reads the relationships of a part, "" for the package's own. A part without any has no .rels.
func (w *workbook) relationsOf(part string) (relations, error) {
	dir, file := path.Split(part)
	name := dir + "_rels/" + file + ".rels"
	if !w.arc.Has(name) {
		return nil, nil
	}
	var rs relations
	err := w.scan(name, func(lx *xmlscan.Lexer) error {
		if err := root(lx, "Relationships"); err != nil {
			return err
		}
		for {
			ok, err := lx.Child(1)
			if !ok || err != nil {
				return err
			}
			if int64(len(rs)) > w.limits.Entries {
				return guard.TooBig("%d relationships", len(rs))
			}
			rs = append(rs, relation{
				id:       lx.Str("Id"),
				kind:     path.Base(lx.Str("Type")),
				target:   resolve(dir, lx.Str("Target")),
				external: lx.Str("TargetMode") == "External",
			})
		}
	})
	return rs, err
}

// resolve makes a part name of a target that may be absolute, relative, percent-encoded or written with backslashes.
func resolve(dir, target string) string {
	target = strings.ReplaceAll(target, `\`, "/")
	if plain, err := url.PathUnescape(target); err == nil {
		target = plain
	}
	if strings.HasPrefix(target, "/") {
		return strings.TrimPrefix(path.Clean(target), "/")
	}
	return strings.TrimPrefix(path.Clean("/"+dir+target), "/")
}

// relID is the r:id of a <sheet>; the attribute "id" without a prefix does not occur there.
func relID(lx *xmlscan.Lexer) string { return lx.Str("id") }

// findMain finds the workbook part: by the package's relationships, else by its usual name, else by its content type.
func (w *workbook) findMain() error {
	rels, err := w.relationsOf("")
	if err != nil {
		return err
	}
	if r, ok := rels.byType("officeDocument"); ok && w.arc.Has(r.target) {
		w.main = r.target
		return nil
	}
	for _, name := range []string{"xl/workbook.xml", "workbook.xml"} {
		if w.arc.Has(name) {
			w.main = name
			return nil
		}
	}
	for part, kind := range w.contentTypes() {
		if strings.Contains(kind, "sheet.main+xml") || strings.Contains(kind, "sheet.macroEnabled.main+xml") {
			w.main = part
			return nil
		}
	}
	return guard.Broken("no workbook part")
}

// contentTypes reads the overrides; a broken or missing list is not needed to read cells and counts as empty.
func (w *workbook) contentTypes() map[string]string {
	types := map[string]string{}
	if !w.arc.Has("[Content_Types].xml") {
		return types
	}
	err := w.scan("[Content_Types].xml", func(lx *xmlscan.Lexer) error {
		for {
			ok, err := lx.Child(1)
			if !ok || err != nil {
				return err
			}
			if name := resolve("", lx.Str("PartName")); string(lx.Name) == "Override" && w.arc.Has(name) {
				types[name] = lx.Str("ContentType")
			}
		}
	})
	if err != nil {
		return map[string]string{}
	}
	return types
}

func (w *workbook) macros() bool {
	if _, ok := w.rels.byType("vbaProject"); ok {
		return true
	}
	_, ok := w.rels.byType("xlMacrosheet")
	return ok
}
