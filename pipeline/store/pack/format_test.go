package pack_test

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"io"
	"os"
	"testing"

	"guatu/pipeline/store/pack"
)

// testdata/pack-1.b64 was written when the format was new, in every kind of block; archives of that time must stay readable.
func TestAPackOfEarlierTimesOpens(t *testing.T) {
	text, err := os.ReadFile("testdata/pack-1.b64")
	if err != nil {
		t.Fatal(err)
	}
	packed, err := base64.StdEncoding.DecodeString(string(text))
	if err != nil {
		t.Fatal(err)
	}
	sums, _, err := pack.Sums(packed)
	if err != nil || len(sums) != 4 {
		t.Fatalf("%d originals: %v", len(sums), err)
	}
	for _, sum := range sums {
		data, err := pack.Restore(packed, sum)
		if err != nil {
			t.Fatal(err)
		}
		z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			t.Fatal(err)
		}
		f, err := z.File[2].Open()
		if err != nil {
			t.Fatal(err)
		}
		if got, err := io.ReadAll(f); err != nil || string(got) != "挂图挂图挂图" {
			t.Errorf("%q, %v", got, err)
		}
	}
}
