package spec

import (
	"encoding/csv"
	"fmt"
	"io/fs"
	"strings"
)

// readTable reads a CSV file with a header line as one map a row.
func readTable(p fs.FS, name string) ([]map[string]string, error) {
	f, err := p.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	lines, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	if len(lines) == 0 {
		return nil, fmt.Errorf("read %s: no header line", name)
	}
	head := lines[0]
	head[0] = strings.TrimPrefix(head[0], "\ufeff")
	rows := make([]map[string]string, 0, len(lines)-1)
	for _, line := range lines[1:] {
		row := make(map[string]string, len(head))
		for i, cell := range line {
			row[head[i]] = strings.TrimSpace(cell)
		}
		rows = append(rows, row)
	}
	return rows, nil
}

func readFacts(p fs.FS, name string) (map[string]Fact, error) {
	rows, err := readTable(p, name)
	if err != nil {
		return nil, err
	}
	facts := make(map[string]Fact, len(rows))
	for _, r := range rows {
		facts[r["key"]] = Fact{r["value"], r["basis"]}
	}
	return facts, nil
}

func readCaptions(p fs.FS) (map[string][]Caption, error) {
	rows, err := readTable(p, "captions.csv")
	if err != nil {
		return nil, err
	}
	out := map[string][]Caption{}
	for _, r := range rows {
		out[r["list"]] = append(out[r["list"]], Caption{r["code"], r["name"], r["detail"], r["basis"]})
	}
	return out, nil
}

// list splits a cell that holds several values; "|" parts them because 、 and commas occur inside values.
func list(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, "|")
}
