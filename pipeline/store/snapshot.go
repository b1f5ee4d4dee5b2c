package store

import (
	"bytes"
	"compress/flate"
	"encoding/json"
	"fmt"
	"io"
	"sync"

	"github.com/klauspost/compress/zstd"

	"guatu/pipeline/record"
)

// The coders are made when first needed: a run that only looks at something has no use for them.
var (
	snapshotWriter = sync.OnceValues(func() (*zstd.Encoder, error) {
		return zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedBetterCompression), zstd.WithEncoderConcurrency(1))
	})
	snapshotReader = sync.OnceValues(func() (*zstd.Decoder, error) { return zstd.NewReader(nil, zstd.WithDecoderConcurrency(1)) })
)

// Pack is a snapshot as compressed JSON: maps come out in key order, so equal snapshots are equal bytes.
func Pack(p *record.PastReturn) ([]byte, error) {
	text, err := json.Marshal(p)
	if err != nil {
		return nil, fmt.Errorf("pack snapshot: %w", err)
	}
	z, err := snapshotWriter()
	if err != nil {
		return nil, fmt.Errorf("pack snapshot: %w", err)
	}
	return z.EncodeAll(text, nil), nil
}

// zstdMagic begins a snapshot as it is written now; until 2026-11-25 they were deflated.
var zstdMagic = []byte{0x28, 0xb5, 0x2f, 0xfd}

func opened(data []byte) (*record.PastReturn, error) {
	if len(data) == 0 {
		return nil, nil
	}
	text, err := inflated(data)
	if err != nil {
		return nil, fmt.Errorf("unpack snapshot: %w", err)
	}
	var p record.PastReturn
	if err := json.Unmarshal(text, &p); err != nil {
		return nil, fmt.Errorf("unpack snapshot: %w", err)
	}
	return &p, nil
}

func inflated(data []byte) ([]byte, error) {
	if !bytes.HasPrefix(data, zstdMagic) {
		return io.ReadAll(flate.NewReader(bytes.NewReader(data)))
	}
	z, err := snapshotReader()
	if err != nil {
		return nil, err
	}
	return z.DecodeAll(data, nil)
}
