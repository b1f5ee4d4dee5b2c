package deflate

import "slices"

// code is the pattern of one symbol, lowest bit first; n 0 where it does not occur.
type code struct {
	bits uint16
	n    uint8
}

// Codes are the codes of one block, for writing.
type Codes struct {
	lit  [litCodes]code
	dist [distCodes]code
}

// Read makes the codes of a fixed or dynamic block, whose kind has been taken.
func (c *Codes) Read(r *Reader, kind int) error {
	var l lengths
	if err := l.read(r, kind); err != nil {
		return err
	}
	c.set(l.lit(), l.dist())
	return nil
}

func (c *Codes) set(lit, dist []uint8) {
	*c = Codes{}
	assign(c.lit[:], lit)
	assign(c.dist[:], dist)
}

func assign(codes []code, lengths []uint8) {
	next, _ := patterns(lengths)
	for i, n := range lengths {
		if n > 0 {
			codes[i] = code{next.take(n), n}
		}
	}
}

// huffman makes the lengths of a code, none above the limit, for symbols that occur so often: it joins the two rarest again and again, and then
// shortens what has become too long.
func huffman(counts []int, limit int) []uint8 {
	type node struct{ count, symbol, parent int }
	var nodes []node
	for s, n := range counts {
		if n > 0 {
			nodes = append(nodes, node{n, s, 0})
		}
	}
	lengths := make([]uint8, len(counts))
	leaves := len(nodes)
	if leaves < 2 {
		for _, n := range nodes {
			lengths[n.symbol] = 1
		}
		return lengths
	}
	slices.SortFunc(nodes, func(a, b node) int {
		if a.count != b.count {
			return a.count - b.count
		}
		return a.symbol - b.symbol
	})
	leaf, inner := 0, leaves
	rarest := func() int {
		if leaf < leaves && (inner == len(nodes) || nodes[leaf].count <= nodes[inner].count) {
			leaf++
			return leaf - 1
		}
		inner++
		return inner - 1
	}
	for len(nodes) < 2*leaves-1 {
		a := rarest()
		b := rarest()
		nodes[a].parent, nodes[b].parent = len(nodes), len(nodes)
		nodes = append(nodes, node{count: nodes[a].count + nodes[b].count})
	}
	var many [16]int // leaves by depth
	depth := make([]int, len(nodes))
	for i := len(nodes) - 2; i >= 0; i-- {
		depth[i] = depth[nodes[i].parent] + 1
		if i < leaves {
			many[min(depth[i], limit)]++
		}
	}
	shorten(&many, limit)
	i := 0
	for n := limit; n > 0; n-- { // the rarest get the longest
		for range many[n] {
			lengths[nodes[i].symbol] = uint8(n)
			i++
		}
	}
	return lengths
}

// shorten mends a code that was cut at its limit: as long as there are more codes than patterns, one of the longest moves up
// beside a shorter one, which gets a bit more.
func shorten(many *[16]int, limit int) {
	room := 1 << limit
	for n := 1; n <= limit; n++ {
		room -= many[n] << (limit - n)
	}
	for ; room < 0; room++ {
		n := limit - 1
		for many[n] == 0 {
			n--
		}
		many[n]--
		many[n+1] += 2
		many[limit]--
	}
}
