package pipeline

import (
	"bytes"
	"encoding/json"
	"io"

	"guatu/pipeline/keep"
	"guatu/pipeline/pdf"
	"guatu/pipeline/report"
	"guatu/pipeline/xlsx"
)

// output writes an output's bytes and tells what no face could draw: those of an earlier run, when what it is made from is the same.
func (k *kept) output(f *report.File, to io.Writer, make func(io.Writer, report.Content) ([]string, error)) ([]string, error) {
	if k.shelf == nil {
		return make(to, f.Build())
	}
	content, from := report.Content{}, f.From
	if from == "" {
		content = f.Build()
		if content.Text == nil && content.Err == nil { // else it is made already
			from, _ = keep.Digest(content)
		}
	}
	if from == "" {
		return make(to, content)
	}
	sum := keep.Sum(f.Path, from)
	if data, missing, ok := k.made(sum); ok {
		_, err := to.Write(data)
		return missing, err
	}
	if f.From != "" {
		content = f.Build()
	}
	var piece bytes.Buffer
	missing, err := make(io.MultiWriter(to, &piece), content)
	if head, fail := json.Marshal(missing); err == nil && fail == nil {
		k.shelf.Put(keptOutput, sum, head, []byte("\n"), piece.Bytes())
	}
	return missing, err
}

// made is an output kept: a line of JSON with the characters it lacks, then its bytes.
func (k *kept) made(sum string) (data []byte, missing []string, ok bool) {
	piece, ok := k.shelf.Get(keptOutput, sum)
	if !ok {
		return nil, nil, false
	}
	head, data, ok := bytes.Cut(piece, []byte("\n"))
	return data, missing, ok && json.Unmarshal(head, &missing) == nil
}

// rows remembers the rows of registers.
func (k *kept) rows() *xlsx.Memory {
	if k.shelf == nil {
		return nil
	}
	return &xlsx.Memory{
		Get: func(sum string) ([]byte, bool) { return k.shelf.Get(keptRows, sum) },
		Put: func(sum string, data ...[]byte) { k.shelf.Put(keptRows, sum, data...) },
	}
}

// faces remembers the built-in faces unpacked.
func (k *kept) faces() *pdf.Unpacked {
	if k.shelf == nil {
		return nil
	}
	return &pdf.Unpacked{
		Get: func(sum string) ([]byte, bool) { return k.shelf.Get(keptFace, sum) },
		Put: func(sum string, data []byte) { k.shelf.Put(keptFace, sum, data) },
	}
}
