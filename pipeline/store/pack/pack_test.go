package pack_test

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	fast "github.com/klauspost/compress/flate"

	"guatu/pipeline/store/pack"
)

func original(data []byte) pack.Original {
	sum := sha256.Sum256(data)
	return pack.Original{SHA256: hex.EncodeToString(sum[:]), Data: data}
}

// sheet is a worksheet of so many rows; seed changes one row in two hundred.
func sheet(rows int, seed uint64) string {
	rng := rand.New(rand.NewPCG(1, 1))
	again := rand.New(rand.NewPCG(seed, 2))
	var b strings.Builder
	for i := range rows {
		v := rng.IntN(1e9)
		if again.IntN(200) == 0 {
			v = again.IntN(1e9)
		}
		fmt.Fprintf(&b, `<row r="%d"><c r="A%d" s="3"><v>%d</v></c><c r="B%d" t="inlineStr"><is><t>户主%c</t></is></c></row>`, i+1, i+1, v, i+1, '一'+v%3000)
	}
	return b.String()
}

// deflaters are programs that townships' files may come from: each decides differently where to cut blocks and what to match.
var deflaters = map[string]zip.Compressor{
	"best":    func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.BestCompression) },
	"fast":    func(w io.Writer) (io.WriteCloser, error) { return fast.NewWriter(w, fast.BestSpeed) },
	"huffman": func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.HuffmanOnly) },
	"stored":  func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.NoCompression) },
}

func workbook(t testing.TB, c zip.Compressor, texts ...string) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	z.RegisterCompressor(zip.Deflate, c)
	for i, text := range texts {
		w, err := z.Create(fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, text); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestEveryOriginalComesOutBitForBit(t *testing.T) {
	noise := make([]byte, 70_000)
	for i := range noise {
		noise[i] = byte(rand.Uint32())
	}
	all := []pack.Original{original(nil), original([]byte("永清镇,1\n")), original(noise), original([]byte("PK\x03\x04 no zip"))}
	for _, c := range deflaters {
		data := workbook(t, c, sheet(900, 1), "", string(noise), sheet(3, 2))
		all = append(all, original(data), original(append([]byte("something before"), data...)), original(append(bytes.Clone(data), "and after"...)), original(data[:len(data)/2]))
	}
	packed, err := pack.Write(all)
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range all {
		if got, err := pack.Restore(packed, o.SHA256); err != nil || !bytes.Equal(got, o.Data) {
			t.Errorf("%d bytes came back as %d: %v", len(o.Data), len(got), err)
		}
	}
	if _, err := pack.Restore(packed, strings.Repeat("0", 64)); !errors.Is(err, pack.ErrAbsent) {
		t.Errorf("an original that was never packed: %v", err)
	}
}

// What rows have in common from week to week is kept once although the deflated members have no stretch in common.
func TestAWeekOfFewChangesCostsLittle(t *testing.T) {
	for name, c := range deflaters {
		if name == "huffman" || name == "stored" {
			continue // no matches to share; nothing that writes workbooks does this
		}
		first, second := workbook(t, c, sheet(5000, 1)), workbook(t, c, sheet(5000, 2))
		one, err := pack.Write([]pack.Original{original(first)})
		if err != nil {
			t.Fatal(err)
		}
		both, err := pack.Write([]pack.Original{original(first), original(second)})
		if err != nil {
			t.Fatal(err)
		}
		if more := len(both) - len(one); more > len(one)/3 {
			t.Errorf("%s: one week takes %d bytes, the second %d more", name, len(one), more)
		}
	}
}

func TestAnUnchangedMemberIsKeptOnce(t *testing.T) {
	noise := make([]byte, 1<<20)
	for i := range noise {
		noise[i] = byte(rand.Uint32())
	}
	first := workbook(t, deflaters["best"], string(noise), "one")
	second := workbook(t, deflaters["best"], string(noise), "two")
	packed, err := pack.Write([]pack.Original{original(first), original(second)})
	if err != nil {
		t.Fatal(err)
	}
	if len(packed) > len(first)+4096 {
		t.Errorf("%d bytes for twice %d with the same content", len(packed), len(first))
	}
}

// A pack on a bad disk must be found out, and never bring the program down.
func TestADamagedPackGivesNothingWrong(t *testing.T) {
	o := original(workbook(t, deflaters["best"], sheet(40, 1)))
	packed, err := pack.Write([]pack.Original{o})
	if err != nil {
		t.Fatal(err)
	}
	for i := range packed {
		bad := bytes.Clone(packed)
		bad[i] ^= 0x55
		if got, err := pack.Restore(bad, o.SHA256); err == nil && !bytes.Equal(got, o.Data) {
			t.Errorf("byte %d changed: other bytes came out without an error", i)
		}
		if got, err := pack.Restore(packed[:i], o.SHA256); err == nil {
			t.Errorf("cut at %d: %d bytes came out", i, len(got))
		}
	}
}

func TestTheBeginningSaysWhatAPackHolds(t *testing.T) {
	a, b := original([]byte("a")), original([]byte("b"))
	packed, err := pack.Write([]pack.Original{a, b})
	if err != nil {
		t.Fatal(err)
	}
	_, n, err := pack.Sums(packed[:3])
	if err != nil || n == 0 {
		t.Fatalf("%d, %v", n, err)
	}
	_, n, err = pack.Sums(packed[:n])
	if err != nil || n == 0 || n > len(packed) {
		t.Fatalf("%d, %v", n, err)
	}
	sums, n, err := pack.Sums(packed[:n])
	if err != nil || n != 0 || fmt.Sprint(sums) != fmt.Sprint([]string{a.SHA256, b.SHA256}) {
		t.Errorf("%v, %d, %v", sums, n, err)
	}
	if _, _, err := pack.Sums([]byte("something else altogether")); err == nil {
		t.Error("a file that is no pack was taken for one")
	}
}

func FuzzPack(f *testing.F) {
	for _, c := range deflaters {
		f.Add(workbook(f, c, sheet(3, 1), "一二三"))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if _, err := pack.Write([]pack.Original{original(data)}); err != nil {
			t.Fatal(err)
		}
		if got, err := pack.Restore(data, strings.Repeat("0", 64)); err == nil {
			t.Errorf("%d bytes out of what is no pack", len(got))
		}
	})
}
