package spec

import "io/fs"

// CodeList is one list of allowed values.
type CodeList struct {
	Name   string
	Values []string // canonical, in the official order
	exact  map[string]string
	codes  map[string]string // of values, as the list numbers or names them for the program
}

// Code is the code of a canonical value; "" where the list gives none.
func (l *CodeList) Code(value string) string { return l.codes[value] }

// Value is the value of a code; "" where the list has none.
func (l *CodeList) Value(code string) string {
	for v, c := range l.codes {
		if c == code && code != "" {
			return v
		}
	}
	return ""
}

// Resolve finds the canonical value of what was written: by text first, then synonym, then number, since numberings differ between systems.
// exact reports that it was the canonical text itself.
func (l *CodeList) Resolve(written string) (value string, exact, ok bool) {
	v, ok := l.exact[written]
	return v, ok && v == written, ok
}

func readCodes(p fs.FS) (map[string]*CodeList, error) {
	rows, err := readTable(p, "codes.csv")
	if err != nil {
		return nil, err
	}
	lists := map[string]*CodeList{}
	for _, r := range rows {
		l := lists[r["list"]]
		if l == nil {
			l = &CodeList{Name: r["list"], exact: map[string]string{}, codes: map[string]string{}}
			lists[l.Name] = l
		}
		l.Values = append(l.Values, r["value"])
		l.exact[r["value"]], l.codes[r["value"]] = r["value"], r["code"]
	}
	for _, r := range rows {
		l := lists[r["list"]]
		for _, s := range append(list(r["synonyms"]), r["code"]) {
			if _, taken := l.exact[s]; s != "" && !taken {
				l.exact[s] = r["value"]
			}
		}
	}
	return lists, nil
}
