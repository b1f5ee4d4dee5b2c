package ooxml

import (
	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/xmlscan"
)

// comments lists the commented cells of a sheet as column and row. Their texts are not read.
func (w *workbook) comments(sheetPart string) ([][2]int32, error) {
	rels, err := w.relationsOf(sheetPart)
	if err != nil {
		return nil, err
	}
	rel, ok := rels.byType("comments")
	if !ok || !w.arc.Has(rel.target) {
		return nil, nil
	}
	var places [][2]int32
	err = w.scan(rel.target, func(lx *xmlscan.Lexer) error {
		if err := root(lx, "comments"); err != nil {
			return err
		}
		for {
			if err := lx.Next(); err != nil {
				return err
			}
			if lx.Kind == xmlscan.End && lx.Depth() == 0 {
				return nil
			}
			if lx.Kind == xmlscan.Start && string(lx.Name) == "comment" {
				if err := w.budget.Take(1); err != nil {
					return err
				}
				if r, ok := grid.ParseRange(lx.Str("ref")); ok {
					places = append(places, [2]int32{r.Col1, r.Row1})
				}
			}
		}
	})
	return places, err
}
