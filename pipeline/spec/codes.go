package spec

import "io/fs"

// CodeList is one list of allowed values.
type CodeList struct {
	Name   string
	Values []string // canonical, in the official order
	exact  map[string]string
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
			l = &CodeList{Name: r["list"], exact: map[string]string{}}
			lists[l.Name] = l
		}
		l.Values = append(l.Values, r["value"])
		l.exact[r["value"]] = r["value"]
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
