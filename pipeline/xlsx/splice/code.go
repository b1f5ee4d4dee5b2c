package splice

import (
	mathbits "math/bits"
	"slices"
)

// code is the pattern of one symbol, lowest bit first; n 0 where it does not occur.
type code struct {
	bits uint16
	n    uint8
}

// codeOf makes a Huffman code no longer than limit for symbols that occur so often.
func codeOf(counts []int, limit int) []code {
	lengths := lengthsOf(counts, limit)
	var next [16]int
	for _, n := range lengths {
		if n > 0 && n < 15 {
			next[n+1]++
		}
	}
	for n := 1; n < 16; n++ {
		next[n] = (next[n-1] + next[n]) << 1
	}
	// next[n] is the first pattern of n bits (RFC 1951, 3.2.2).
	out := make([]code, len(counts))
	for i, n := range lengths {
		if n > 0 {
			out[i] = code{mathbits.Reverse16(uint16(next[n])) >> (16 - n), n}
			next[n]++
		}
	}
	return out
}

// lengthsOf joins the two rarest again and again, and then shortens what has become too long.
func lengthsOf(counts []int, limit int) []uint8 {
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

// header writes the codes of a block: their lengths, where runs are written short (RFC 1951, 3.2.7).
func (w *writer) header(lit, dist []code) {
	nlit, ndist := used(lit, 257), used(dist, 1)
	var lens []uint8
	for _, c := range lit[:nlit] {
		lens = append(lens, c.n)
	}
	for _, c := range dist[:ndist] {
		lens = append(lens, c.n)
	}
	type item struct{ symbol, value, bits int }
	var items []item
	var counts [19]int
	for i := 0; i < len(lens); {
		n := 1
		for i+n < len(lens) && lens[i+n] == lens[i] {
			n++
		}
		it := item{symbol: int(lens[i])}
		switch {
		case lens[i] == 0 && n >= 11:
			n = min(n, 138)
			it = item{18, n - 11, 7}
		case lens[i] == 0 && n >= 3:
			it = item{17, n - 3, 3}
		case n >= 3 && i > 0 && lens[i-1] == lens[i]:
			n = min(n, 6)
			it = item{16, n - 3, 2}
		default:
			n = 1
		}
		items = append(items, it)
		counts[it.symbol]++
		i += n
	}
	codes := codeOf(counts[:], 7)
	ncode := len(codeOrder)
	for ncode > 4 && codes[codeOrder[ncode-1]].n == 0 {
		ncode--
	}
	w.put(uint64(nlit-257|(ndist-1)<<5|(ncode-4)<<10), 14)
	for _, s := range codeOrder[:ncode] {
		w.put(uint64(codes[s].n), 3)
	}
	for _, it := range items {
		w.put(uint64(codes[it.symbol].bits), uint(codes[it.symbol].n))
		w.put(uint64(it.value), uint(it.bits))
	}
}

// used is how many codes there are up to the last that occurs, at least so many.
func used(codes []code, least int) int {
	n := len(codes)
	for n > least && codes[n-1].n == 0 {
		n--
	}
	return n
}
