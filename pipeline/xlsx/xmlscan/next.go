package xmlscan

import (
	"bytes"
	"io"

	"guatu/pipeline/xlsx/guard"
)

// Next moves to the next Start, End or Text. It returns io.EOF after a complete document, and a
// *guard.Refusal for anything that is not well-formed. Comments and instructions are passed over.
func (l *Lexer) Next() error {
	if l.closing {
		l.closing = false
		l.Kind = End
		l.pop()
		return nil
	}
	for {
		if l.pos == l.end {
			if ok, err := l.fill(1); err != nil {
				return err
			} else if !ok {
				return l.finish()
			}
		}
		if l.buf[l.pos] != '<' {
			got, err := l.characters()
			if got || err != nil {
				return err
			}
			continue
		}
		if _, err := l.fill(2); err != nil {
			return err
		}
		if l.end-l.pos < 2 {
			return guard.Broken("xml: the document ends inside a tag")
		}
		switch l.buf[l.pos+1] {
		case '/':
			return l.endTag()
		case '?':
			if err := l.pass("<?", "?>"); err != nil {
				return err
			}
		case '!':
			got, err := l.declaration()
			if got || err != nil {
				return err
			}
		default:
			return l.startTag()
		}
	}
}

func (l *Lexer) finish() error {
	if len(l.marks) > 0 {
		return guard.Broken("xml: the document ends inside <%s>", l.top())
	}
	if !l.rooted {
		return guard.Broken("xml: the document holds no element")
	}
	return io.EOF
}

// characters reports whether it stopped at text; blanks outside the root are passed over.
func (l *Lexer) characters() (bool, error) {
	n, err := l.find([]byte{'<'}, 0)
	if err != nil {
		return false, err
	}
	if n < 0 {
		n = l.end - l.pos
	}
	l.text, l.cdata = l.buf[l.pos:l.pos+n], false
	l.pos += n
	if len(l.marks) > 0 {
		l.Kind = Text
		return true, nil
	}
	if len(bytes.Trim(l.text, " \t\r\n\x00")) > 0 {
		return false, guard.Broken("xml: text outside the root element")
	}
	return false, nil
}

// pass moves behind the end of something that begins at pos.
func (l *Lexer) pass(begin, end string) error {
	n, err := l.find([]byte(end), len(begin))
	if err != nil {
		return err
	}
	if n < 0 {
		return guard.Broken("xml: %s is not closed", begin)
	}
	l.text = l.buf[l.pos+len(begin) : l.pos+n]
	l.pos += n + len(end)
	return nil
}

// declaration handles what begins with "<!" and reports whether it stopped at text.
func (l *Lexer) declaration() (bool, error) {
	const cdata = "<![CDATA["
	if _, err := l.fill(len(cdata)); err != nil {
		return false, err
	}
	switch w := l.buf[l.pos:l.end]; {
	case bytes.HasPrefix(w, []byte("<!--")):
		return false, l.pass("<!--", "-->")
	case bytes.HasPrefix(w, []byte(cdata)) && len(l.marks) > 0:
		l.Kind, l.cdata = Text, true
		return true, l.pass(cdata, "]]>")
	case bytes.HasPrefix(w, []byte("<!DOCTYPE")):
		r := guard.Broken("xml: a document type declaration")
		r.Reason = "文件内含有表格不应有的声明，可能不安全"
		return false, r
	}
	return false, guard.Broken("xml: unknown declaration")
}

func (l *Lexer) endTag() error {
	n, err := l.find([]byte{'>'}, 2)
	if err != nil {
		return err
	}
	if n < 0 {
		return guard.Broken("xml: the document ends inside a tag")
	}
	name := bytes.TrimRight(l.buf[l.pos+2:l.pos+n], " \t\r\n")
	if len(l.marks) == 0 || !bytes.Equal(name, l.top()) {
		return guard.Broken("xml: </%.40s> closes <%.40s>", name, l.top())
	}
	l.Kind, l.Name = End, local(name)
	l.pos += n + 1
	l.pop()
	return nil
}

func (l *Lexer) startTag() error {
	n, err := l.tagEnd()
	if err != nil {
		return err
	}
	tag := l.buf[l.pos+1 : l.pos+n]
	l.pos += n + 1
	if l.closing = len(tag) > 0 && tag[len(tag)-1] == '/'; l.closing {
		tag = tag[:len(tag)-1]
	}
	i := 0
	for i < len(tag) && !blank(tag[i]) {
		i++
	}
	name := tag[:i]
	if !nameOK(name) {
		return guard.Broken("xml: %.40q is not an element name", name)
	}
	if len(l.marks) == 0 && l.rooted {
		return guard.Broken("xml: a second root element")
	}
	if len(l.marks) > 200 {
		return guard.TooBig("xml: elements nested more than 200 deep")
	}
	l.rooted = true
	if err := l.parseAttrs(tag[i:]); err != nil {
		return err
	}
	l.marks = append(l.marks, len(l.open))
	l.open = append(l.open, name...)
	l.Kind, l.Name = Start, local(name)
	if l.Watch != "" && string(l.Name) == l.Watch {
		l.Seen++
	}
	return nil
}

// tagEnd finds the > that is not inside a quoted value, looking at each byte once.
func (l *Lexer) tagEnd() (int, error) {
	quote := byte(0)
	for from := 1; ; {
		n, err := l.find([]byte{'>'}, from)
		if err != nil {
			return 0, err
		}
		if n < 0 {
			return 0, guard.Broken("xml: the document ends inside a tag")
		}
		if quote = quoteAfter(l.buf[l.pos+from:l.pos+n], quote); quote == 0 {
			return n, nil
		}
		from = n + 1
	}
}

// quoteAfter returns the quotation mark that is open behind b, 0 for none, when open was open before it.
func quoteAfter(b []byte, open byte) byte {
	for {
		i := 0
		if open != 0 {
			i = bytes.IndexByte(b, open)
		} else {
			i = bytes.IndexAny(b, `"'`)
		}
		switch {
		case i < 0:
			return open
		case open != 0:
			open = 0
		default:
			open = b[i]
		}
		b = b[i+1:]
	}
}

func (l *Lexer) top() []byte {
	if len(l.marks) == 0 {
		return nil
	}
	return l.open[l.marks[len(l.marks)-1]:]
}

func (l *Lexer) pop() {
	k := len(l.marks) - 1
	l.open, l.marks = l.open[:l.marks[k]], l.marks[:k]
}

func local(name []byte) []byte {
	if i := bytes.IndexByte(name, ':'); i >= 0 {
		return name[i+1:]
	}
	return name
}

func blank(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\n' }
