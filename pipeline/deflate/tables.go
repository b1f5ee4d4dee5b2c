package deflate

// How many bits the first look takes.
const (
	litBits  = 11
	distBits = 8
)

// Tables are the codes of one block, for reading. They may be read again for the next block.
type Tables struct {
	lit, dist []entry
	lengths   lengths
}

// Read makes the tables of a fixed or dynamic block, whose kind has been taken. It takes any code that can be told apart.
func (t *Tables) Read(r *Reader, kind int) error {
	err := t.lengths.read(r, kind)
	if err != nil {
		return err
	}
	if t.lit, err = build(t.lit, t.lengths.lit(), lits, litBits); err != nil {
		return err
	}
	t.dist, err = build(t.dist, t.lengths.dist(), dists, distBits)
	return err
}

// Sound reports whether any inflater would take the tables: codes that leave patterns unused, or have more symbols than stand for something, are
// refused by strict ones.
func (t *Tables) Sound() bool { return t.lengths.sound() }

// Next takes one token: None where the bits are no code, and perhaps more than there are (see Over). All that it can take fits into one fill:
// 15+5+15+13 bits.
func (t *Tables) Next(r *Reader) Token {
	r.fill()
	e := t.lit[r.buf&(1<<litBits-1)]
	if e.kind() == longer {
		e = r.rest(t.lit, e)
	}
	r.take(e.len())
	switch e.kind() {
	case literal:
		if e.len() == 0 {
			return None
		}
		return Token(e >> 16)
	case end:
		return End
	}
	length := e.value() + r.take(e.extra())
	d := t.dist[r.buf&(1<<distBits-1)]
	if d.kind() == longer {
		d = r.rest(t.dist, d)
	}
	r.take(d.len())
	if d.kind() != match {
		return None
	}
	return Match(length, d.value()+r.take(d.extra()))
}

// rest takes what a first look has seen of a longer code, and looks again.
func (r *Reader) rest(table []entry, e entry) entry {
	r.take(e.len())
	return table[uint64(e>>16)+r.buf&(1<<e.extra()-1)]
}

// build makes a table of a code's lengths. Symbols that stand for nothing have patterns but no entries.
func build(table []entry, lengths []uint8, symbols []entry, first uint) ([]entry, error) {
	next, left := patterns(lengths)
	if left < 0 {
		return table, ErrCorrupt
	}
	longest := uint(0)
	for _, n := range lengths {
		longest = max(longest, uint(n))
	}
	table = append(table[:0], make([]entry, 1<<first)...)
	rest := max(longest, first) - first
	for i, n := range lengths[:min(len(lengths), len(symbols))] {
		if n == 0 {
			continue
		}
		c := int(next.take(n))
		if uint(n) <= first {
			for at := c; at < 1<<first; at += 1 << n {
				table[at] = symbols[i] | entry(n)
			}
			continue
		}
		head := c & (1<<first - 1)
		if table[head] == 0 {
			table[head] = newEntry(len(table), int(rest), longer) | entry(first)
			table = append(table, make([]entry, 1<<rest)...)
		}
		sub := table[table[head].value():]
		for at := c >> first; at < 1<<rest; at += 1 << (uint(n) - first) {
			sub[at] = symbols[i] | entry(uint(n)-first)
		}
	}
	return table, nil
}
