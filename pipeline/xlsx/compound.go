package xlsx

import (
	"bytes"
	"errors"

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
		if b, err := r.encrypted(data); b != nil || !locked(err) {
			return b, err
		}
		info, err := f.Stream("EncryptionInfo", r.Limits.TokenBytes)
		if err == nil && strange(info) {
			return nil, guard.Undecipherable("xlsx")
		}
		return nil, guard.Locked("xlsx")
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

func locked(err error) bool {
	var r *guard.Refusal
	return errors.As(err, &r) && r.Kind == guard.Encrypted
}

// strange reports agile encryption ([MS-OFFCRYPTO] 2.3.4.10) by a method that the library does not know: keys of 192 bits and ciphers other than AES,
// which neither Excel nor WPS use unless an administrator sets it.
func strange(info []byte) bool {
	agile := bytes.HasPrefix(info, []byte{4, 0, 4, 0})
	return agile && (bytes.Contains(info, []byte(`keyBits="192"`)) || !bytes.Contains(info, []byte(`cipherAlgorithm="AES"`)))
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
