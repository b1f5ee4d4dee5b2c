package markup

import (
	"bytes"
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/numfmt"
	"guatu/pipeline/xlsx/rows"
	"guatu/pipeline/xlsx/xmlscan"
)

// style is what a <Style> says about a cell's value.
type style struct {
	class numfmt.Class
	mark  grid.Mark
}

// spreadsheet is an XML Spreadsheet 2003 document being read.
type spreadsheet struct {
	lx     *xmlscan.Lexer
	styles map[string]style
	budget *rows.Budget
	c      rows.Collector
}

// ReadXML2003 reads the "XML 表格 2003" that Excel and WPS offer in their save dialogs, whatever extension it got.
func ReadXML2003(data []byte, limits guard.Limits) (*grid.Book, error) {
	d := &spreadsheet{lx: new(xmlscan.Lexer), styles: map[string]style{}, budget: rows.NewBudget(limits.Cells)}
	d.c.Book = &grid.Book{Container: "xml-2003"}
	if err := d.lx.Reset(bytes.NewReader(data), limits.TokenBytes); err != nil {
		return nil, err
	}
	if err := d.lx.Next(); err != nil {
		return nil, err
	}
	if string(d.lx.Name) != "Workbook" {
		return nil, guard.Broken("xml 2003: root element <%.40s>", d.lx.Name)
	}
	for {
		ok, err := d.lx.Child(1)
		if err != nil {
			return nil, err
		}
		if !ok {
			break
		}
		switch string(d.lx.Name) {
		case "Styles":
			err = d.each(d.styleElement)
		case "Worksheet":
			err = d.worksheet()
		}
		if err != nil {
			return nil, err
		}
	}
	if err := d.lx.Rest(); err != nil {
		return nil, err
	}
	return d.c.Done()
}

// each calls f at every child of the current element.
func (d *spreadsheet) each(f func() error) error {
	for depth := d.lx.Depth(); ; {
		ok, err := d.lx.Child(depth)
		if !ok || err != nil {
			return err
		}
		if err := f(); err != nil {
			return err
		}
	}
}

// manyStyles is four times what Excel allows.
const manyStyles = 1 << 18

func (d *spreadsheet) styleElement() error {
	id := d.lx.Str("ss:ID")
	st := d.styles[d.lx.Str("ss:Parent")]
	err := d.each(func() error {
		switch string(d.lx.Name) {
		case "NumberFormat":
			st.class = namedFormat(d.lx.Str("ss:Format"))
		case "Font":
			if d.lx.Bool("ss:StrikeThrough") {
				st.mark |= grid.Struck
			}
			if c := d.lx.Str("ss:Color"); c != "" && c != "#000000" && c != "Automatic" {
				st.mark |= grid.Coloured
			}
		case "Interior":
			if c, p := d.lx.Str("ss:Color"), d.lx.Str("ss:Pattern"); p != "" && p != "None" && c != "" && !strings.EqualFold(c, "#FFFFFF") && c != "Automatic" {
				st.mark |= grid.Coloured
			}
		}
		return nil
	})
	if st.class == numfmt.Percent {
		st.mark |= grid.Percent
	}
	if d.styles[id] = st; len(d.styles) > manyStyles {
		return guard.TooBig("more than %d styles", manyStyles)
	}
	return err
}

// namedFormat knows the names that stand for format codes in this format.
func namedFormat(f string) numfmt.Class {
	switch f {
	case "Percent":
		return numfmt.Percent
	case "General Date", "Long Date", "Medium Date", "Short Date", "Long Time", "Medium Time", "Short Time":
		return numfmt.Date
	case "General Number", "Currency", "Euro Currency", "Fixed", "Standard", "Scientific", "Yes/No", "True/False", "On/Off":
		return numfmt.Plain
	}
	return numfmt.Classify(f)
}
