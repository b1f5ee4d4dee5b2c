package xlsx

import (
	"bytes"
	"errors"

	"github.com/xuri/excelize/v2"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/agile"
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
		return r.encrypted(data, f)
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

// encrypted tries the passwords.
func (r reader) encrypted(data []byte, f *ole.File) (*grid.Book, error) {
	info, err := f.Stream("EncryptionInfo", r.Limits.TokenBytes)
	if err != nil {
		return nil, err
	}
	open := func(password string) ([]byte, error) { return decrypt(data, password) }
	proven := bytes.HasPrefix(info, agile.Signature)
	if proven {
		pack, err := f.Stream("EncryptedPackage", r.Limits.InputBytes)
		if err != nil {
			return nil, err
		}
		open = func(password string) ([]byte, error) { return agile.Open(info, pack, password) }
	}
	for _, p := range r.passwords() {
		plain, err := open(p)
		switch {
		case errors.Is(err, agile.ErrMethod):
			return nil, guard.Undecipherable("xlsx")
		case errors.Is(err, agile.ErrDamaged):
			return nil, guard.Broken("encrypted workbook: %v", err)
		case err != nil:
			continue
		}
		arc, err := parts.Open(plain, r.Limits)
		if err != nil && !proven {
			continue // bytes that only look like a zip
		}
		if err != nil {
			return nil, err
		}
		return ooxml.Read(arc, r.Limits, r.AtOnce)
	}
	return nil, guard.Locked("xlsx")
}

// decrypt opens what Office 2007 encrypted ([MS-OFFCRYPTO] 2.3.4.5). It is total: the library indexes by what the file says and panics on lies. Nor does
// it verify a password, so only what begins like a zip counts as opened.
func decrypt(data []byte, password string) (plain []byte, err error) {
	defer func() {
		if recover() != nil {
			plain, err = nil, agile.ErrPassword
		}
	}()
	plain, err = excelize.Decrypt(data, &excelize.Options{Password: password})
	if err == nil && !bytes.HasPrefix(plain, []byte("PK")) {
		err = agile.ErrPassword
	}
	return plain, err
}
