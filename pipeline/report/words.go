package report

import "guatu/pipeline/page"

// words makes a text of the program name things as the profile does.
func (in *Input) words(text string) string { return in.County.Spec.InWords(text) }

// inWords does so for the titles, sentences and heads of a document. Cells of tables are left: they hold what people wrote.
func (in *Input) inWords(sections []page.Section) []page.Section {
	for i := range sections {
		in.blocksInWords(sections[i].Blocks)
	}
	return sections
}

func (in *Input) blocksInWords(blocks []page.Block) {
	for i, b := range blocks {
		switch b := b.(type) {
		case page.Title:
			b.Text = in.words(b.Text)
			blocks[i] = b
		case page.Heading:
			b.Text, b.Run = in.words(b.Text), in.words(b.Run)
			blocks[i] = b
		case page.Para:
			b.Text, b.Lead = in.words(b.Text), in.words(b.Lead)
			blocks[i] = b
		case page.Figure:
			b.Caption = in.words(b.Caption)
			blocks[i] = b
		case page.Together:
			in.blocksInWords(b.Blocks)
		case *page.Table:
			in.tableInWords(b)
		case *page.Poster:
			in.posterInWords(b)
		}
	}
}

func (in *Input) tableInWords(t *page.Table) {
	t.Title = in.words(t.Title)
	for _, row := range t.Head {
		for i := range row {
			row[i].Text = in.words(row[i].Text)
		}
	}
	for i := range t.Notes {
		t.Notes[i] = in.words(t.Notes[i])
	}
}

func (in *Input) posterInWords(p *page.Poster) {
	for i := range p.Panels {
		x := &p.Panels[i]
		x.Title, x.Unit = in.words(x.Title), in.words(x.Unit)
		if x.Table != nil {
			in.tableInWords(x.Table)
		}
		switch c := x.Chart.(type) {
		case page.Counters:
			in.countersInWords(c.Items)
		case page.Matrix:
			for i := range c.Cols {
				c.Cols[i] = in.words(c.Cols[i])
			}
		case page.Gantt:
			for i := range c.Tasks {
				c.Tasks[i].Label = in.words(c.Tasks[i].Label)
			}
		case page.Lines:
			for i := range c.Series {
				c.Series[i].Name = in.words(c.Series[i].Name)
			}
		}
	}
}

func (in *Input) countersInWords(items []page.Counter) {
	for i := range items {
		items[i].Label = in.words(items[i].Label)
	}
}
