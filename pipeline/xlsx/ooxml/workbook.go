// Package ooxml reads .xlsx and .xlsm workbooks, transitional and strict, with a scanner of its own.
// It delivers a sheet whole or refuses it, runs no macro, follows no link and evaluates no formula.
package ooxml

import (
	"io"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/parts"
	"guatu/pipeline/xlsx/rows"
	"guatu/pipeline/xlsx/xmlscan"
)

// workbook is what the sheets of one file share.
type workbook struct {
	arc      *parts.Archive
	limits   guard.Limits
	main     string // name of the workbook part
	rels     relations
	sheets   []sheetRef
	date1904 bool // serials count from 1904-01-01
	styles   []style
	strings  table
	budget   *rows.Budget
	outside  bool // links to other files exist
	general  bool // tests only: leave every cell to the general path
}

type sheetRef struct {
	name, id string
	shown    grid.Visibility
}

// Read reads a workbook from an opened zip container, so many sheets at a time; the result does not depend on how many. A sheet at fault is
// left empty, with Refused set and a note of kind "damaged-sheet"; when every sheet is at fault the file is refused.
func Read(arc *parts.Archive, limits guard.Limits, atOnce int) (*grid.Book, error) {
	w := &workbook{arc: arc, limits: limits, budget: rows.NewBudget(limits.Cells)}
	if err := w.open(); err != nil {
		return nil, err
	}
	c := rows.Collector{Book: &grid.Book{Container: "xlsx"}}
	if w.macros() {
		c.Book.Container = "xlsm"
		c.Note("macros", "", "文件含有宏，读取时未运行")
	}
	if w.outside {
		c.Note("external-links", "", "文件中的公式引用了其他文件，只采用文件里存下的结果")
	}
	tabs, refused := w.readSheets(atOnce)
	if refused != nil {
		refused.Container = c.Book.Container
		return nil, refused
	}
	for i, got := range tabs {
		ref := w.sheets[i]
		if got.err == errNotASheet {
			c.Note("chartsheet", ref.name, "这是图表页，不含单元格")
			continue
		}
		if err := c.Add(ref.name, ref.shown, got.sheet, got.err); err != nil {
			return nil, err
		}
	}
	return c.Done()
}

func (w *workbook) open() error {
	if err := w.findMain(); err != nil {
		return err
	}
	var err error
	if w.rels, err = w.relationsOf(w.main); err != nil {
		return err
	}
	if err := w.scan(w.main, w.readMain); err != nil {
		return err
	}
	if r, ok := w.rels.byType("styles"); ok && w.arc.Has(r.target) {
		if err := w.scan(r.target, w.readStyles); err != nil {
			return err
		}
	}
	if r, ok := w.rels.byType("sharedStrings"); ok && w.arc.Has(r.target) {
		return w.scan(r.target, w.readStrings)
	}
	return nil
}

// scan opens a part and proves it to the end after read has taken what it needs.
func (w *workbook) scan(part string, read func(*xmlscan.Lexer) error) error {
	s, err := w.arc.Part(part)
	if err != nil {
		return err
	}
	defer s.Close()
	lx := lexers.Get().(*xmlscan.Lexer)
	defer lexers.Put(lx)
	if err := lx.Reset(s, w.limits.TokenBytes); err != nil {
		return err
	}
	err = read(lx)
	if err == nil {
		return lx.Rest()
	}
	if err == io.EOF {
		return guard.Broken("part %s ends inside an element", part)
	}
	return err
}

// readMain takes the sheet list and the date system from the workbook part.
func (w *workbook) readMain(lx *xmlscan.Lexer) error {
	if err := root(lx, "workbook"); err != nil {
		return err
	}
	for {
		ok, err := lx.Child(1)
		if !ok || err != nil {
			return err
		}
		switch string(lx.Name) {
		case "workbookPr":
			if lx.Bool("date1904") {
				w.date1904 = true
			}
		case "externalReferences":
			w.outside = true
		case "sheets":
			if err := w.readSheetList(lx); err != nil {
				return err
			}
		}
	}
}

func (w *workbook) readSheetList(lx *xmlscan.Lexer) error {
	for {
		ok, err := lx.Child(2)
		if !ok || err != nil {
			return err
		}
		if string(lx.Name) != "sheet" {
			continue
		}
		if int64(len(w.sheets)) > w.limits.Entries {
			return guard.TooBig("%d sheets", len(w.sheets))
		}
		ref := sheetRef{name: lx.Str("name"), id: relID(lx)}
		switch lx.Str("state") {
		case "hidden":
			ref.shown = grid.Hidden
		case "veryHidden":
			ref.shown = grid.VeryHidden
		}
		w.sheets = append(w.sheets, ref)
	}
}

func root(lx *xmlscan.Lexer, names ...string) error {
	if err := lx.Next(); err != nil {
		return err
	}
	for _, n := range names {
		if string(lx.Name) == n {
			return nil
		}
	}
	return guard.Broken("root element <%.40s> instead of <%s>", lx.Name, names[0])
}
