package xlsx

import (
	"bytes"

	"github.com/xuri/excelize/v2"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/biff"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/ole"
	"guatu/pipeline/xlsx/ooxml"
	"guatu/pipeline/xlsx/parts"
)

// readOnlyPassword is what Excel itself encrypts with when a workbook is only write-protected ([MS-OFFCRYPTO] 2.3.7).
const readOnlyPassword = "VelvetSweatshop"

// compound reads what is packed as an OLE compound file.
func (r reader) compound(data []byte) (*grid.Book, error) {
	f, err := ole.Open(data)
	if err != nil {
		return nil, err
	}
	switch {
	case f.Has("EncryptedPackage"):
		return r.encrypted(data)
	case f.Has("WordDocument"):
		return nil, document("doc", " Word 文档")
	case f.Has("PowerPoint Document"):
		return nil, document("ppt", "演示文稿")
	}
	for _, name := range []string{"Workbook", "WORKBOOK", "Book", "BOOK"} {
		if !f.Has(name) {
			continue
		}
		stream, err := f.Stream(name, r.Limits.InputBytes)
		if err != nil {
			return nil, err
		}
		b, err := biff.Read(stream, r.passwords(), r.Limits)
		if b != nil && f.Has("_VBA_PROJECT_CUR") {
			b.Notes = append(b.Notes, grid.Note{Kind: "macros", Text: "文件含有宏，读取时未运行"})
		}
		return b, err
	}
	return nil, foreign("binary")
}

func (r reader) passwords() []string { return append([]string{readOnlyPassword}, r.Passwords...) }

// encrypted tries the passwords. The library does not verify them, so only a readable zip counts as opened.
func (r reader) encrypted(data []byte) (*grid.Book, error) {
	for _, p := range r.passwords() {
		plain, ok := decrypt(data, p)
		if !ok {
			continue
		}
		arc, err := parts.Open(plain, r.Limits)
		if err != nil {
			continue
		}
		return ooxml.Read(arc, r.Limits, r.AtOnce)
	}
	return nil, guard.Locked("xlsx")
}

// decrypt is total: the library indexes by what the file says and panics on lies.
func decrypt(data []byte, password string) (plain []byte, ok bool) {
	defer func() {
		if recover() != nil {
			plain, ok = nil, false
		}
	}()
	plain, err := excelize.Decrypt(data, &excelize.Options{Password: password})
	return plain, err == nil && bytes.HasPrefix(plain, []byte("PK"))
}
