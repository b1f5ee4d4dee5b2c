package pdf

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"sync"

	"guatu/pipeline/page"
)

// deflater compresses stream after stream with one writer, whose tables are a megabyte.
type deflater struct {
	out bytes.Buffer
	w   *zlib.Writer
	kin *sync.Pool
}

// Page contents shrink to a sixth and are worth the time; outlines hardly shrink, so faces are done fast.
var deflaters, fastDeflaters = deflatersOf(zlib.DefaultCompression), deflatersOf(zlib.BestSpeed)

func deflatersOf(level int) *sync.Pool {
	kin := &sync.Pool{}
	kin.New = func() any {
		d := &deflater{kin: kin}
		var err error
		if d.w, err = zlib.NewWriterLevel(&d.out, level); err != nil {
			panic(err) // only a level out of range does this
		}
		return d
	}
	return kin
}

func newDeflater() *deflater { return deflaters.Get().(*deflater) }

func (d *deflater) free() { d.kin.Put(d) }

func (d *deflater) deflate(raw []byte) []byte {
	d.out.Reset()
	d.w.Reset(&d.out)
	d.w.Write(raw) // a bytes.Buffer takes all
	d.w.Close()
	return bytes.Clone(d.out.Bytes())
}

// finish rewrites gofpdf's file: the pages' contents, the faces, language, properties, and a file ID from the content.
func finish(raw []byte, doc *page.Document, list *DisplayList, streams [][]byte, fonts []cutRole) ([]byte, error) {
	objects, err := splitObjects(raw)
	if err != nil {
		return nil, err
	}
	for i, s := range streams {
		objects[4+2*i] = stream(s)
	}
	n := len(objects) - 1
	root := catalog(objects[n])
	objects, dict := objects[:n-1], ""
	z := fastDeflaters.Get().(*deflater)
	defer z.free()
	for i := range fonts {
		dict += fmt.Sprintf("/F%d %d 0 R ", fonts[i].role, len(objects))
		objects = append(objects, faceObjects(z, &fonts[i], len(objects))...)
	}
	objects[2] = []byte("<</ProcSet [/PDF /Text] /Font <<" + dict + ">>>>")
	return writeFile(append(objects, info(doc), root)), nil
}

func stream(deflated []byte) []byte {
	out := fmt.Appendf(nil, "<</Filter /FlateDecode /Length %d>>\nstream\n", len(deflated))
	return append(append(out, deflated...), "\nendstream"...)
}

// splitObjects cuts the file into the bodies of its objects, by number.
func splitObjects(raw []byte) ([][]byte, error) {
	bad := errors.New("gofpdf wrote a file of an unknown form")
	at := bytes.LastIndex(raw, []byte("startxref\n"))
	if at < 0 {
		return nil, bad
	}
	xref, err := strconv.Atoi(string(bytes.TrimSpace(bytes.TrimSuffix(raw[at+10:], []byte("%%EOF\n")))))
	if err != nil || xref > len(raw) {
		return nil, bad
	}
	lines := bytes.Split(raw[xref:at], []byte("\n"))
	if len(lines) < 3 {
		return nil, bad
	}
	var size int
	if _, err := fmt.Sscanf(string(lines[1]), "0 %d", &size); err != nil || len(lines) < size+2 {
		return nil, bad
	}
	objects := make([][]byte, size)
	for i := 1; i < size; i++ {
		from, err := strconv.Atoi(string(bytes.Fields(lines[2+i])[0]))
		head := fmt.Appendf(nil, "%d 0 obj\n", i)
		if err != nil || !bytes.HasPrefix(raw[from:], head) {
			return nil, bad
		}
		body := raw[from+len(head):]
		end := objectEnd(body)
		if end < 0 {
			return nil, bad
		}
		objects[i] = body[:end]
	}
	return objects, nil
}

var streamHead = regexp.MustCompile(`(?s)^<<[^>]*?/Length (\d+)[^>]*>>\nstream\n`)

// objectEnd is the length of an object's body. A stream is skipped by its length, for it may hold any bytes.
func objectEnd(body []byte) int {
	skip := 0
	if m := streamHead.FindSubmatchIndex(body[:min(len(body), 200)]); m != nil {
		n, _ := strconv.Atoi(string(body[m[2]:m[3]]))
		skip = m[1] + n
	}
	if skip > len(body) {
		return -1
	}
	end := bytes.Index(body[skip:], []byte("\nendobj\n"))
	if end < 0 {
		return -1
	}
	return skip + end
}

func writeFile(objects [][]byte) []byte {
	size := 64 + 20*len(objects)
	for _, o := range objects {
		size += len(o) + 24
	}
	out := make([]byte, 0, size)
	out = append(out, "%PDF-1.5\n%\xE6\x8C\x82\xE5\x9B\xBE\n"...)
	offsets := make([]int, len(objects))
	for i := 1; i < len(objects); i++ {
		offsets[i] = len(out)
		out = fmt.Appendf(out, "%d 0 obj\n", i)
		out = append(out, objects[i]...)
		out = append(out, "\nendobj\n"...)
	}
	id := sha256.Sum256(out)
	xref := len(out)
	out = fmt.Appendf(out, "xref\n0 %d\n0000000000 65535 f \n", len(objects))
	for _, o := range offsets[1:] {
		out = fmt.Appendf(out, "%010d 00000 n \n", o)
	}
	n := len(objects) - 1
	return fmt.Appendf(out, "trailer\n<</Size %d /Root %d 0 R /Info %d 0 R /ID [<%x> <%x>]>>\nstartxref\n%d\n%%%%EOF\n",
		len(objects), n, n-1, id[:16], id[:16], xref)
}
