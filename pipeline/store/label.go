package store

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"sort"

	"guatu/pipeline/record"
)

// Label says what only the folder an original came from, and the runs that took it, could tell. The history can be lost, this must not.
type Label struct {
	record.File
	Period Span `json:",omitzero"` // that the last run counted it in; zero before its first run
	Cover  Span `json:",omitzero"` // that its cover states, where that is another
}

// Span is the first and the last day of a period.
type Span struct{ From, To record.Day }

// SpanOf leaves out of a period what the county's calendar says of it.
func SpanOf(p record.Period) Span { return Span{p.From, p.To} }

// Bare is the period without what the county's calendar says of it.
func (s Span) Bare() record.Period { return record.Period{From: s.From, To: s.To} }

// labelSuffix marks the file that holds the label of an original.
const labelSuffix = ".json"

// PutLabel replaces the label of an original; one that says the same already is left alone.
func (a Archive) PutLabel(l Label) error {
	data, err := json.Marshal(l)
	if err != nil {
		return fmt.Errorf("label original %s: %w", l.SHA256, err)
	}
	path := a.path(l.SHA256) + labelSuffix
	if there, err := os.ReadFile(path); err == nil && bytes.Equal(there, data) {
		return nil
	}
	if err := WriteFile(path, data); err != nil {
		return fmt.Errorf("label original %s: %w", l.SHA256, err)
	}
	return nil
}

// Label is the label of an original.
func (a Archive) Label(sum string) (Label, error) {
	var l Label
	data, err := os.ReadFile(a.path(sum) + labelSuffix)
	if err == nil {
		err = json.Unmarshal(data, &l)
	}
	if err != nil {
		return l, fmt.Errorf("read label of original %s: %w", sum, err)
	}
	return l, nil
}

// Labels lists all originals, by name and hash.
func (a Archive) Labels() ([]Label, error) {
	out, err := noted[Label](a, labelSuffix)
	if err != nil {
		return nil, fmt.Errorf("list originals: %w", err)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Name+out[i].SHA256 < out[j].Name+out[j].SHA256 })
	return out, nil
}

// noted reads the notes of one kind that lie beside the originals.
func noted[T any](a Archive, suffix string) ([]T, error) {
	folder := os.DirFS(a.dir)
	paths, err := fs.Glob(folder, "*/*"+suffix)
	if err != nil {
		return nil, err
	}
	out := make([]T, len(paths))
	for i, path := range paths {
		data, err := fs.ReadFile(folder, path)
		if err != nil {
			return nil, err
		}
		if err := json.Unmarshal(data, &out[i]); err != nil {
			return nil, fmt.Errorf("read %s: %w", path, err)
		}
	}
	return out, nil
}
