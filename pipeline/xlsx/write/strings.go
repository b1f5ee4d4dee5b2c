package write

import (
	"strings"

	"guatu/pipeline/xlsx/pack"
)

// sharedLimit bounds the memory of the table: a register has millions of strings that occur once,
// and those are as well off inside their cells.
const sharedLimit = 1 << 15

// table is the workbook's shared strings, written as they come.
type table struct {
	index map[string]int
	part  *pack.Part
	buf   []byte
	full  bool // takes no further ones
}

func (t *table) open(z *pack.Zip) {
	t.index = map[string]int{}
	t.part = z.Part("xl/sharedStrings.xml")
	t.buf = append(t.buf, xmlHead+`<sst xmlns="`+nsMain+`">`...)
}

// add returns the string's number, or false when the table is full and the string is not in it.
func (t *table) add(s string) (int, bool) {
	if n, ok := t.index[s]; ok {
		return n, true
	}
	n := len(t.index)
	if t.full || n >= sharedLimit || len(s) > 4096 {
		return 0, false
	}
	t.index[strings.Clone(s)] = n
	t.buf = append(t.buf, `<si><t`...)
	if outerSpace(s) {
		t.buf = append(t.buf, ` xml:space="preserve"`...)
	}
	t.buf = append(t.buf, '>')
	t.buf = AppendString(t.buf, s)
	t.buf = append(t.buf, `</t></si>`...)
	return n, true
}

func (t *table) flush(end string) error {
	t.buf = append(t.buf, end...)
	_, err := t.part.Write(t.buf)
	t.buf = t.buf[:0]
	return err
}

func (t *table) close() error {
	if err := t.flush(`</sst>`); err != nil {
		return err
	}
	return t.part.Close()
}
