package pack

import (
	"bytes"
	"hash/crc32"
	"strings"
	"testing"
)

func TestJoinedIsTheChecksumOfTheWhole(t *testing.T) {
	for _, c := range [][2]string{{"", ""}, {"a", ""}, {"", "b"}, {"清水县", "挂图"}, {strings.Repeat("x", 70000), strings.Repeat("行", 33333)}} {
		a, b := crc32.ChecksumIEEE([]byte(c[0])), crc32.ChecksumIEEE([]byte(c[1]))
		if got, want := joined(a, b, uint64(len(c[1]))), crc32.ChecksumIEEE([]byte(c[0]+c[1])); got != want {
			t.Errorf("%d and %d bytes: %08x, want %08x", len(c[0]), len(c[1]), got, want)
		}
	}
}

// written makes a zip of one part out of three blocks; those that are given are put in instead of being written.
func written(t *testing.T, given map[int]Block) ([]byte, []Block) {
	t.Helper()
	var z Zip
	p := z.Part("xl/a.xml")
	var blocks []Block
	for i, text := range []string{"<head>", strings.Repeat("<row>永清镇</row>", 20000), strings.Repeat("<row>红堡镇</row>", 9000)} {
		if b, ok := given[i]; ok {
			if err := p.Append(b); err != nil {
				t.Fatal(err)
			}
			continue
		}
		p.Write([]byte(text))
		b, err := p.Cut()
		if err != nil {
			t.Fatal(err)
		}
		blocks = append(blocks, b)
	}
	p.Write([]byte("<foot>"))
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := z.Finish(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes(), blocks
}

func TestAKeptBlockGivesTheBytesThatWritingGives(t *testing.T) {
	whole, blocks := written(t, nil)
	for i, b := range blocks {
		if again, _ := written(t, map[int]Block{i: b}); !bytes.Equal(again, whole) {
			t.Errorf("with block %d kept the bytes differ", i)
		}
	}
	if again, _ := written(t, map[int]Block{0: blocks[0], 1: blocks[1], 2: blocks[2]}); !bytes.Equal(again, whole) {
		t.Error("with all blocks kept the bytes differ")
	}
}
