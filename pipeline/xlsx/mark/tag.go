package mark

import (
	"bytes"
	"html"
	"strconv"
)

// tag is one start, end or empty-element tag of a part; at and end are its place.
type tag struct {
	at, end     int
	prefix      string // with its colon
	name        string // without prefix
	open, close bool   // both for <a/>
}

// next finds the first tag at or after pos. Comments, CDATA and instructions are passed over.
func next(d []byte, pos int) (tag, bool) {
	for {
		i := bytes.IndexByte(d[min(pos, len(d)):], '<')
		if i < 0 || pos+i+1 >= len(d) {
			return tag{}, false
		}
		at := pos + i
		switch d[at+1] {
		case '?':
			pos = after(d, at, "?>")
		case '!':
			pos = skipBang(d, at)
		default:
			return readTag(d, at)
		}
		if pos < 0 {
			return tag{}, false
		}
	}
}

func skipBang(d []byte, at int) int {
	switch {
	case bytes.HasPrefix(d[at:], []byte("<!--")):
		return after(d, at, "-->")
	case bytes.HasPrefix(d[at:], []byte("<![CDATA[")):
		return after(d, at, "]]>")
	}
	return after(d, at, ">")
}

func after(d []byte, at int, end string) int {
	i := bytes.Index(d[at:], []byte(end))
	if i < 0 {
		return -1
	}
	return at + i + len(end)
}

func readTag(d []byte, at int) (tag, bool) {
	t := tag{at: at, open: true}
	i := at + 1
	if d[i] == '/' {
		t.open, t.close = false, true
		i++
	}
	start := i
	for i < len(d) && d[i] != '>' && d[i] != '/' && d[i] > ' ' {
		i++
	}
	name := d[start:i]
	if c := bytes.IndexByte(name, ':'); c >= 0 {
		t.prefix, name = string(name[:c+1]), name[c+1:]
	}
	t.name = intern(name)
	for i < len(d) && d[i] != '>' {
		if q := d[i]; q == '"' || q == '\'' {
			n := bytes.IndexByte(d[i+1:], q)
			if n < 0 {
				return tag{}, false
			}
			i += n + 1
		}
		i++
	}
	if i >= len(d) {
		return tag{}, false
	}
	t.close = t.close || d[i-1] == '/'
	t.end = i + 1
	return t, true
}

// intern saves the allocation for the names that make up nearly all of a sheet.
func intern(name []byte) string {
	switch string(name) {
	case "c":
		return "c"
	case "v":
		return "v"
	case "f":
		return "f"
	case "row":
		return "row"
	}
	return string(name)
}

// attr finds the value of an attribute without prefix, by its place between the quotes.
func attr(d []byte, t tag, name string) (from, to int, ok bool) {
	return attrLike(d, t, func(key []byte) bool { return string(key) == name })
}

// attrLike finds the first attribute whose name fits.
func attrLike(d []byte, t tag, fits func([]byte) bool) (from, to int, ok bool) {
	i := t.at + 1
	for i < t.end && d[i] > ' ' { // the element's name
		i++
	}
	for i < t.end {
		for i < t.end && d[i] <= ' ' {
			i++
		}
		start := i
		for i < t.end && d[i] != '=' && d[i] > ' ' {
			i++
		}
		key := d[start:i]
		for i < t.end && d[i] != '"' && d[i] != '\'' {
			i++
		}
		if i >= t.end {
			return 0, 0, false
		}
		n := bytes.IndexByte(d[i+1:t.end], d[i])
		if n < 0 {
			return 0, 0, false
		}
		if fits(key) {
			return i + 1, i + 1 + n, true
		}
		i += n + 2
	}
	return 0, 0, false
}

// value is an attribute's text, "" when it is absent.
func value(d []byte, t tag, name string) string {
	from, to, ok := attr(d, t, name)
	if !ok {
		return ""
	}
	if bytes.IndexByte(d[from:to], '&') >= 0 {
		return html.UnescapeString(string(d[from:to]))
	}
	return string(d[from:to])
}

func number(d []byte, t tag, name string, otherwise int) int {
	n, err := strconv.Atoi(value(d, t, name))
	if err != nil {
		return otherwise
	}
	return n
}

// relID is the value of the id attribute with a prefix, whatever the prefix is.
func relID(d []byte, t tag) string {
	from, to, ok := attrLike(d, t, func(key []byte) bool { return bytes.HasSuffix(key, []byte(":id")) })
	if !ok {
		return ""
	}
	return string(d[from:to])
}

// element is a start tag with the place of its end tag's end.
type element struct {
	tag
	inner int // past the start tag
	stop  int // of the end tag; inner for <a/>
	past  int // past the end tag
}

// find returns the first element of that name at or after pos.
func find(d []byte, pos int, name string) (element, bool) {
	for {
		t, ok := next(d, pos)
		if !ok {
			return element{}, false
		}
		if t.open && t.name == name {
			return whole(d, t)
		}
		pos = t.end
	}
}

// whole finds where an element ends.
func whole(d []byte, t tag) (element, bool) {
	e := element{tag: t, inner: t.end, stop: t.end, past: t.end}
	if t.close {
		return e, true
	}
	depth, pos := 1, t.end
	for {
		n, ok := next(d, pos)
		if !ok {
			return e, false
		}
		pos = n.end
		if n.open && !n.close {
			depth++
		}
		if !n.open {
			if depth--; depth == 0 {
				e.stop, e.past = n.at, n.end
				return e, true
			}
		}
	}
}

// children lists the elements directly inside.
func children(d []byte, e element) []element {
	var list []element
	for pos := e.inner; pos < e.stop; {
		t, ok := next(d, pos)
		if !ok || t.at >= e.stop {
			break
		}
		k, ok := whole(d, t)
		if !ok {
			break
		}
		list = append(list, k)
		pos = k.past
	}
	return list
}

// root is the document element's start tag.
func root(d []byte) (tag, bool) { return next(d, 0) }
