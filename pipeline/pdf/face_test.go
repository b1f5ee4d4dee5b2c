package pdf

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"guatu/pipeline/page"
)

// madeFace cuts a face with the given characters from the built-in 黑体, as an office's own file.
func madeFace(t testing.TB, text string) []byte {
	t.Helper()
	b := &fontBook{}
	var missing []rune
	for _, r := range text {
		b.draw(page.RoleHei, r, &missing)
	}
	if len(missing) > 0 {
		t.Fatalf("no glyphs for %q", missing)
	}
	var cut []cutGlyph
	for _, g := range b.drawn(page.RoleHei) {
		g.cutGlyph.code = uint16(g.r)
		cut = append(cut, g.cutGlyph)
	}
	slices.SortFunc(cut, func(x, y cutGlyph) int { return int(x.code) - int(y.code) })
	return cutFace("Made", cut)
}

// collection packs faces into one .ttc, moving each table directory's offsets.
func collection(faces ...[]byte) []byte {
	out := []byte("ttcf\x00\x01\x00\x00")
	out = binary.BigEndian.AppendUint32(out, uint32(len(faces)))
	at := len(out) + 4*len(faces)
	for _, f := range faces {
		out = binary.BigEndian.AppendUint32(out, uint32(at))
		at += len(f)
	}
	for _, f := range faces {
		base := len(out)
		f = append([]byte(nil), f...)
		for i := range be16(f, 4) {
			rec := f[12+16*i+8:]
			binary.BigEndian.PutUint32(rec, binary.BigEndian.Uint32(rec)+uint32(base))
		}
		out = append(out, f...)
	}
	return out
}

func hexSum(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

func TestAnOfficesFacesAreUsedByRole(t *testing.T) {
	own := madeFace(t, "永清镇")
	faces, err := OpenFaces(fstest.MapFS{
		"simsun.ttc":    {Data: collection(own, own)},
		"notes.txt":     {Data: []byte("not a face")},
		"仿宋_GB2312.TTF": {Data: own},
	})
	if err != nil {
		t.Fatal(err)
	}
	if sums := faces.Sums(); len(sums) != 2 || sums["仿宋 仿宋_GB2312.TTF"] != hexSum(own) {
		t.Errorf("sums of the faces: %v", sums)
	}
	doc := &page.Document{Sections: []page.Section{{Blocks: []page.Block{page.Para{Text: "永清镇红堡镇"}}}}}
	r, err := Render(doc, Options{Faces: faces})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"仿宋_GB2312.TTF", "kai-regular"} {
		if r.Fonts[want] == "" {
			t.Errorf("faces used: %v, want %s among them", r.Fonts, want)
		}
	}
	if len(r.Missing) != 0 {
		t.Errorf("missing %v: what the office's face has not is taken from the built-in ones", r.Missing)
	}
}

func TestFacesThatCannotBeEmbeddedAreNamed(t *testing.T) {
	for name, data := range map[string][]byte{
		"simfang.ttf": []byte("OTTO\x00\x01 and so on"), "simhei.ttf": nil, "simkai.ttc": []byte("ttcf\x00\x01\x00\x00\x00\x00\x00\x00"),
	} {
		if _, err := OpenFaces(fstest.MapFS{name: {Data: data}}); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: error %v does not name the file", name, err)
		}
	}
}

// Whoever puts a face into the folder is told what became of it.
func TestEveryFaceOfTheFolderIsUsedOrIgnoredWithAReason(t *testing.T) {
	own := madeFace(t, "永")
	faces, err := OpenFaces(fstest.MapFS{"arial.ttf": {Data: own}, "simfang.ttf": {Data: own}, "仿宋_GB2312.ttf": {Data: own}, "方正小标宋.otf": {}, "simsunb.ttf": {Data: own}, "说明.txt": {}})
	if err != nil {
		t.Fatal(err)
	}
	want := []IgnoredFace{{"arial.ttf", IgnoredNoRole, ""}, {"仿宋_GB2312.ttf", IgnoredTaken, "simfang.ttf"}, {"方正小标宋.otf", IgnoredForm, ""}}
	if !slices.Equal(faces.Ignored, want) {
		t.Errorf("ignored: %v", faces.Ignored)
	}
	if used := faces.Used(); !slices.Equal(used, []UsedFace{{"仿宋", "simfang.ttf", hexSum(own)}, {"", "simsunb.ttf", hexSum(own)}}) {
		t.Errorf("used: %v", used)
	}
}

// Faces of another em square must come out at the same size.
func TestGlyphsAreScaledToOneEmSquare(t *testing.T) {
	data := madeFace(t, "永")
	f, err := parseFace(data, 0)
	if err != nil {
		t.Fatal(err)
	}
	want := f.outline(f.gid('永'), 0)
	f.upem = 500
	g := glyph{face: f, gid: f.gid('永'), advance: uint16(f.advance(f.gid('永')))}
	got := simpleOutline(g.outlineOf('永'), len(want))
	if g.advance != 2000 {
		t.Errorf("advance %d, want 2000", g.advance)
	}
	for i := range want {
		for k, v := range want[i] {
			if got[i][k].x != 2*v.x || got[i][k].y != 2*v.y || got[i][k].on != v.on {
				t.Fatalf("point %d.%d: %v, want double %v", i, k, got[i][k], v)
			}
		}
	}
}

func FuzzFacesAreReadWithoutPanic(f *testing.F) {
	whole := madeFace(f, "永1a")
	f.Add(whole)
	f.Add(collection(whole))
	f.Add(whole[:len(whole)/2])
	f.Fuzz(func(t *testing.T, data []byte) {
		face, err := parseFace(data, 0)
		if err != nil {
			return
		}
		for _, r := range "永1a\U00020164" {
			if face.has(r) {
				g := glyph{face: face, gid: face.gid(r)}
				g.outlineOf(r)
				face.outline(g.gid, 0)
				face.advance(g.gid)
			}
		}
	})
}

// A face with glyphs made of parts and another em square, where the machine has one.
func TestGlyphsMadeOfPartsAreRedrawn(t *testing.T) {
	data, err := os.ReadFile("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
	if err != nil {
		t.Skip("no such face on this machine")
	}
	f, err := parseFace(data, 0)
	if err != nil {
		t.Fatal(err)
	}
	g := glyph{face: f, gid: f.gid('é'), advance: uint16(f.advance(f.gid('é')))}
	if s16(f.glyph(g.gid), 0) >= 0 {
		t.Skip("this build of the face draws é in one piece")
	}
	raw := g.outlineOf('é')
	e := f.outline(f.gid('e'), 0)
	if n := s16(raw, 0); n <= len(e) || g.advance < 550 || g.advance > 680 {
		t.Errorf("é has %d contours (e has %d) and advance %d", n, len(e), g.advance)
	}
}
