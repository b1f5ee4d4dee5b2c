package main

import (
	"fmt"
	"io"
	"strings"
)

// columns prints lines of tab-separated cells as a table. A Chinese character is two cells wide on every terminal, which text/tabwriter does not know.
type columns struct {
	rows [][]string
}

func (c *columns) add(format string, args ...any) {
	c.rows = append(c.rows, strings.Split(fmt.Sprintf(format, args...), "\t"))
}

func (c *columns) print(w io.Writer) error {
	var wide []int
	for _, row := range c.rows {
		for i, cell := range row {
			if i == len(wide) {
				wide = append(wide, 0)
			}
			wide[i] = max(wide[i], width(cell))
		}
	}
	for _, row := range c.rows {
		var b strings.Builder
		for i, cell := range row {
			b.WriteString(cell)
			if i < len(row)-1 {
				b.WriteString(strings.Repeat(" ", wide[i]-width(cell)+2))
			}
		}
		if _, err := fmt.Fprintln(w, b.String()); err != nil {
			return err
		}
	}
	return nil
}

func width(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r >= 0x1100 {
			n++
		}
	}
	return n
}
