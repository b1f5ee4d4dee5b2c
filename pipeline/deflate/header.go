package deflate

// run is an item of a header: a length, or a symbol for several equal ones and its extra bits (RFC 1951, 3.2.7).
type run struct{ symbol, value, bits int }

// header writes the lengths of a block's codes.
func (w *Writer) header(lit, dist []uint8) {
	nlit, ndist := used(lit, firstLength), used(dist, 1)
	items := runs(append(append([]uint8(nil), lit[:nlit]...), dist[:ndist]...))
	var counts [len(codeOrder)]int
	for _, it := range items {
		counts[it.symbol]++
	}
	lengths := huffman(counts[:], 7)
	ncode := len(codeOrder)
	for ncode > 4 && lengths[codeOrder[ncode-1]] == 0 {
		ncode--
	}
	w.Put(uint64(nlit-firstLength|(ndist-1)<<5|(ncode-4)<<10), 14)
	for _, s := range codeOrder[:ncode] {
		w.Put(uint64(lengths[s]), 3)
	}
	var codes [len(codeOrder)]code
	assign(codes[:], lengths)
	for _, it := range items {
		w.symbol(codes[it.symbol])
		w.Put(uint64(it.value), uint(it.bits))
	}
}

// runs writes equal lengths short.
func runs(lens []uint8) []run {
	var items []run
	for i := 0; i < len(lens); {
		n := 1
		for i+n < len(lens) && lens[i+n] == lens[i] {
			n++
		}
		it := run{symbol: int(lens[i])}
		switch {
		case lens[i] == 0 && n >= 11:
			n = min(n, 138)
			it = run{18, n - 11, 7}
		case lens[i] == 0 && n >= 3:
			it = run{17, n - 3, 3}
		case n >= 3 && i > 0 && lens[i-1] == lens[i]:
			n = min(n, 6)
			it = run{16, n - 3, 2}
		default:
			n = 1
		}
		items = append(items, it)
		i += n
	}
	return items
}

// used is how many lengths there are up to the last that is not 0, at least so many.
func used(lengths []uint8, least int) int {
	n := len(lengths)
	for n > least && lengths[n-1] == 0 {
		n--
	}
	return n
}
