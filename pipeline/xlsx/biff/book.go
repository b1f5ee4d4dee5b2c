// Package biff reads the cells of .xls workbooks: BIFF8 as Excel 97–2003 and WPS (.xls, .et) write it, and BIFF5 as Excel 95 did.
// It is strict about every length the file states, evaluates no formula and opens an encrypted stream only with a password it was given.
package biff

import (
	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/numfmt"
	"guatu/pipeline/xlsx/rows"
)

// style is what an XF record says about a cell's value.
type style struct {
	class numfmt.Class
	mark  grid.Mark
}

type sheetRef struct {
	name  string
	at    int
	kind  byte
	shown grid.Visibility
}

// book is what the global records say.
type book struct {
	all       []byte
	biff8     bool
	codepage  int
	date1904  bool
	fonts     []grid.Mark
	formats   map[int]numfmt.Class
	xfs       []style
	refs      []sheetRef
	strings   []string
	marks     map[int]grid.Mark // strings with struck or coloured runs
	outside   bool
	limits    guard.Limits
	passwords []string
	budget    *rows.Budget
}

// Read reads a workbook stream.
//
// Of the passwords, if the stream is encrypted, the first that fits is used.
func Read(workbook []byte, passwords []string, limits guard.Limits) (*grid.Book, error) {
	b := &book{all: workbook, passwords: passwords, limits: limits, budget: rows.NewBudget(limits.Cells), formats: map[int]numfmt.Class{}, marks: map[int]grid.Mark{}, codepage: 936}
	if err := b.globals(); err != nil {
		return nil, err
	}
	c := rows.Collector{Book: &grid.Book{Container: "xls"}}
	if b.outside {
		c.Note("external-links", "", "文件中的公式引用了其他文件，只采用文件里存下的结果")
	}
	for _, ref := range b.refs {
		switch ref.kind {
		case 1:
			c.Note("macros", ref.name, "这是宏表，读取时未运行")
		case 2:
			c.Note("chartsheet", ref.name, "这是图表页，不含单元格")
			continue
		case 6: // a Visual Basic module
			continue
		}
		s, err := b.sheet(ref)
		if err := c.Add(ref.name, ref.shown, s, err); err != nil {
			return nil, err
		}
	}
	return c.Done()
}

// bof checks a substream's first record.
func bof(r record) (version int, err error) {
	if r.kind != rBOF {
		return 0, guard.Broken("xls: record %#04x where a stream begins", r.kind)
	}
	if err := r.need(4); err != nil {
		return 0, err
	}
	return u16(r.data, 0), nil
}

func (b *book) globals() error {
	s := stream{all: b.all}
	r, ok, err := s.next()
	if err != nil {
		return err
	}
	if !ok {
		return guard.Short("xls: no records")
	}
	version, err := bof(r)
	if err != nil || version != 0x0600 && version != 0x0500 {
		return &guard.Refusal{Kind: guard.OldFormat, Reason: "这是很旧的 Excel 格式，本程序不能读", Remedy: "请用 Excel 或 WPS 表格打开，另存为 .xlsx 后发送", Container: "xls", Detail: "unknown version of workbook stream"}
	}
	b.biff8 = version == 0x0600
	for {
		r, ok, err := s.next()
		if err != nil {
			return err
		}
		if !ok {
			return guard.Short("xls: the global records do not end")
		}
		if r.kind == rEOF {
			return nil
		}
		if err := b.global(&s, r); err != nil {
			return err
		}
	}
}

func (b *book) global(s *stream, r record) error {
	switch r.kind {
	case rFilePass:
		if !b.unlock(r) {
			return guard.Locked("xls")
		}
		s.all = b.all
	case rDate1904:
		b.date1904 = len(r.data) >= 2 && u16(r.data, 0) == 1
	case rCodePage:
		if len(r.data) >= 2 {
			b.codepage = u16(r.data, 0)
		}
	case rSupBook:
		// Links to the workbook itself (0x0401) and to add-ins (0x3A01) are no other files.
		b.outside = b.outside || len(r.data) >= 4 && u16(r.data, 2) != 0x0401 && u16(r.data, 2) != 0x3A01
	case rBoundSheet:
		return b.boundSheet(r)
	case rFont:
		return b.font(r)
	case rFormat, rFormatOld:
		return b.format(r)
	case rXF:
		return b.xf(r)
	case rSST:
		return b.sst(s, r)
	}
	return nil
}

func (b *book) boundSheet(r record) error {
	if err := r.need(8); err != nil {
		return err
	}
	ref := sheetRef{at: int(u32(r.data, 0)), kind: r.data[5]}
	switch r.data[4] & 3 {
	case 1:
		ref.shown = grid.Hidden
	case 2:
		ref.shown = grid.VeryHidden
	}
	var err error
	if ref.name, err = b.plain(r.data[6:], 1); err != nil {
		return err
	}
	b.refs = append(b.refs, ref)
	return nil
}

// sst reads the shared strings, which run over as many CONTINUE records as they need.
func (b *book) sst(s *stream, r record) error {
	if err := r.need(8); err != nil {
		return err
	}
	n := int64(u32(r.data, 4))
	chunks, err := s.continued(r)
	if err != nil {
		return err
	}
	chunks[0] = chunks[0][8:]
	size := int64(0)
	for _, c := range chunks {
		size += int64(len(c))
	}
	if n > size/3 {
		return guard.Broken("xls: %d strings in %d bytes", n, size)
	}
	t := text{chunks: chunks}
	var arena rows.Arena
	var buf []byte
	b.strings = make([]string, 0, n)
	for i := range int(n) {
		var m grid.Mark
		if buf, m, err = t.rich(buf[:0], b.fonts); err != nil {
			return err
		}
		if m != 0 {
			b.marks[i] = m
		}
		b.strings = append(b.strings, arena.Str(buf))
	}
	return nil
}
