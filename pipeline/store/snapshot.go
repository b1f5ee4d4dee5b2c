package store

import (
	"bytes"
	"compress/flate"
	"encoding/json"
	"fmt"

	"guatu/pipeline/record"
)

// pack writes a snapshot as deflated JSON: maps come out in key order, so equal snapshots are equal bytes.
func pack(p *record.PastReturn) ([]byte, error) {
	if p == nil {
		return []byte{}, nil
	}
	var buf bytes.Buffer
	z, err := flate.NewWriter(&buf, flate.BestSpeed)
	if err != nil {
		return nil, err
	}
	if err := json.NewEncoder(z).Encode(p); err != nil {
		return nil, fmt.Errorf("pack snapshot: %w", err)
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("pack snapshot: %w", err)
	}
	return buf.Bytes(), nil
}

func unpack(data []byte) (*record.PastReturn, error) {
	if len(data) == 0 {
		return nil, nil
	}
	var p record.PastReturn
	if err := json.NewDecoder(flate.NewReader(bytes.NewReader(data))).Decode(&p); err != nil {
		return nil, fmt.Errorf("unpack snapshot: %w", err)
	}
	return &p, nil
}
