package pdf

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"time"
	"unicode/utf16"

	"github.com/jung-kurt/gofpdf"

	"guatu/pipeline/page"
)

// cutRole is the face cut for one role of a document.
type cutRole struct {
	role   page.Role
	name   string // name in the file, with its subset tag
	data   []byte
	glyphs []drawnGlyph
}

// psNames are the faces' names in the file's font list.
var psNames = map[page.Role]string{
	page.RoleFangsong: "GuatuFangsong", page.RoleTitle: "GuatuBiaosong", page.RoleHei: "GuatuHei",
	page.RoleKai: "GuatuKai", page.RoleSong: "GuatuSong", page.RoleHeiBold: "GuatuHeiBold",
}

func cutFaces(b *fontBook) []cutRole {
	var out []cutRole
	for role := page.RoleFangsong; int(role) < roles; role++ {
		glyphs := b.drawn(role)
		if len(glyphs) == 0 {
			continue
		}
		cut := make([]cutGlyph, len(glyphs))
		for i, g := range glyphs {
			cut[i] = g.cutGlyph
		}
		data := cutFace(psNames[role], cut)
		sum := sha256.Sum256(data)
		tag := make([]byte, 6)
		for i := range tag {
			tag[i] = 'A' + sum[i]%26
		}
		out = append(out, cutRole{role, string(tag) + "+" + psNames[role], data, glyphs})
	}
	return out
}

// sums are the hashes of the faces that gave glyphs to the document.
func (b *fontBook) sums() map[string]string {
	out := map[string]string{}
	for role := range b.pages {
		for _, p := range b.pages[role] {
			if p == nil {
				continue
			}
			for i := range p {
				if p[i].drawn && p[i].face != nil {
					out[p[i].face.name] = p[i].face.sum
				}
			}
		}
	}
	return out
}

// assembleFile lets gofpdf write the file: pages, links and outline. The pages' contents and the faces are put in by finish.
func assembleFile(doc *page.Document, list *DisplayList) ([]byte, error) {
	f := gofpdf.NewCustom(&gofpdf.InitType{OrientationStr: "P", UnitStr: "pt", Size: sizeOf(&list.Leaves[0])})
	f.SetCatalogSort(true)
	f.SetCompression(false)
	f.SetAutoPageBreak(false, 0)
	// Dates must be set or gofpdf asks the clock; finish writes the document's own.
	f.SetCreationDate(time.Unix(0, 0).UTC())
	f.SetModificationDate(time.Unix(0, 0).UTC())
	links := linkIDs(f, list)
	for i := range list.Leaves {
		f.AddPageFormat("P", sizeOf(&list.Leaves[i]))
		for _, l := range list.Leaves[i].Links {
			f.Link(points(l.X), points(l.Y), points(l.W), points(l.H), links[[2]int{l.Page, int(l.To)}])
		}
	}
	outline(f, list)
	var out bytes.Buffer
	if err := f.Output(&out); err != nil {
		return nil, fmt.Errorf("gofpdf: %w", err)
	}
	return out.Bytes(), nil
}

func linkIDs(f *gofpdf.Fpdf, list *DisplayList) map[[2]int]int {
	out := map[[2]int]int{}
	for i := range list.Leaves {
		for _, l := range list.Leaves[i].Links {
			key := [2]int{l.Page, int(l.To)}
			if out[key] == 0 {
				out[key] = f.AddLink()
				f.SetLink(out[key], points(l.To), l.Page+1)
			}
		}
	}
	return out
}

// outline adds the bookmarks. gofpdf measures each from the height of the last page, so that is made good here.
func outline(f *gofpdf.Fpdf, list *DisplayList) {
	last := list.Leaves[len(list.Leaves)-1].Height
	depth := -1
	for _, e := range list.Outline {
		// A step down of more than one level would leave gofpdf without a parent.
		depth = min(e.Level, depth+1)
		f.SetPage(e.Page + 1)
		f.Bookmark(utf16Text(e.Text), depth, points(last-list.Leaves[e.Page].Height+e.Y))
	}
	f.SetPage(len(list.Leaves))
}

// utf16Text is the text as the file holds it. gofpdf encodes a bookmark itself only beside a face of its own, and then loses characters above U+FFFF.
func utf16Text(s string) string {
	out := []byte{0xFE, 0xFF}
	for _, u := range utf16.Encode([]rune(s)) {
		out = append(out, byte(u>>8), byte(u))
	}
	return string(out)
}

func sizeOf(l *Leaf) gofpdf.SizeType {
	return gofpdf.SizeType{Wd: points(l.Width), Ht: points(l.Height)}
}

func points(v page.Length) float64 { return float64(v) / 100 }
