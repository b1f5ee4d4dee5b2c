package xlsx

import (
	"errors"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/charset"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/ods"
	"guatu/pipeline/xlsx/ooxml"
	"guatu/pipeline/xlsx/parts"
)

// zip reads what is packed as zip: a workbook or a bundle.
func (r reader) zip(name string, data []byte) ([]*grid.Book, error) {
	arc, err := parts.Open(data, r.Limits)
	if err != nil {
		return nil, err
	}
	foreignDoc, table := ods.Is(arc)
	switch {
	case table:
		b, err := ods.Read(arc, r.Limits)
		return named(name, b, err)
	case foreignDoc:
		return nil, document("odf", "文字或演示文档")
	case arc.Has("word/document.xml"):
		return nil, document("docx", " Word 文档")
	case arc.Has("ppt/presentation.xml"):
		return nil, document("pptx", "演示文稿")
	case arc.Has("xl/workbook.bin"):
		return nil, oldFormat("xlsb", "二进制工作簿（.xlsb）")
	case arc.Has("Index/Document.iwa"), arc.Has("Index.zip"):
		return nil, oldFormat("numbers", "苹果 Numbers 表格")
	case arc.Has("_rels/.rels"), arc.Has("[Content_Types].xml"), slices.ContainsFunc(arc.Names(), inWorkbook):
		if arc, err = withoutMarks(arc, data, r.Limits); err != nil {
			return nil, err
		}
		b, err := ooxml.Read(arc, r.Limits, r.AtOnce)
		return named(name, b, err)
	}
	if r.inBundle {
		return nil, &guard.Refusal{Kind: guard.Nested, Reason: "压缩包里还有压缩包", Remedy: "请解压里面的压缩包，把表格文件直接放进一个 .zip 后发送", Container: "zip"}
	}
	return r.bundle(name, arc)
}

// inWorkbook recognizes the parts of a workbook, so that one with missing parts is not taken for a bundle.
func inWorkbook(entry string) bool { return strings.HasPrefix(parts.Key(entry), "xl/") }

// bundle reads every file of a .zip from memory; the names in it serve as labels and are never paths.
func (r reader) bundle(name string, arc *parts.Archive) ([]*grid.Book, error) {
	var books []*grid.Book
	var first *guard.Refusal
	good := 0
	inner := reader{r.Options, true}
	for _, entry := range arc.Names() {
		label := inBundle(name, entry)
		if clutter(label) {
			continue
		}
		got, err := inner.entry(arc, entry, label)
		var refused *guard.Refusal
		switch {
		case errors.As(err, &refused):
			if first == nil {
				first = refused
			}
			got = []*grid.Book{{File: label, Container: refused.Container, Notes: []grid.Note{{Kind: "refused-file", Text: refused.Error()}}}}
		case err != nil:
			return nil, err
		default:
			good += len(got)
		}
		books = append(books, got...)
	}
	if good == 0 && first != nil {
		return nil, first
	}
	if len(books) == 0 {
		return nil, &guard.Refusal{Kind: guard.EmptyFile, Reason: "压缩包里没有文件", Remedy: "请把表格文件放进去后重新压缩发送", Container: "zip"}
	}
	return books, nil
}

func (r reader) entry(arc *parts.Archive, entry, label string) ([]*grid.Book, error) {
	if arc.Size(entry) > r.Limits.InputBytes {
		return nil, guard.TooBig("bundle entry of %d bytes", arc.Size(entry))
	}
	data, err := arc.All(entry)
	if err != nil {
		return nil, err
	}
	return r.read(label, data)
}

// inBundle is the label of a file in a bundle; whatever the entry says, it does not climb out of the bundle's name.
func inBundle(bundle, entry string) string {
	return bundle + "/" + strings.TrimPrefix(path.Clean("/"+entryName(entry)), "/")
}

// entryName decodes a name and writes it with slashes: packers on Chinese Windows write GBK without saying so.
func entryName(entry string) string {
	name := entry
	if !utf8.ValidString(entry) {
		name = strings.ToValidUTF8(entry, "�")
		if text, ok := charset.GB18030([]byte(entry)); ok {
			name = string(text)
		}
	}
	return strings.ReplaceAll(name, `\`, "/")
}

// clutter recognizes what systems and office programs leave beside the files that were meant.
func clutter(label string) bool {
	base := strings.ToLower(path.Base(strings.ReplaceAll(label, `\`, "/")))
	return strings.Contains(label, "__MACOSX/") || strings.HasPrefix(base, "~$") || strings.HasPrefix(base, "._") ||
		base == ".ds_store" || base == "thumbs.db" || base == "desktop.ini" || strings.HasSuffix(base, ".tmp")
}
