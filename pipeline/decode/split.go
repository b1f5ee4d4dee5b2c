package decode

// split takes a header apart that belongs to several tables side by side.
func (d *decoder) split(u *understood, whole *block, row, low int32) []*block {
	segments := whole.segments()
	if len(segments) < 2 {
		return []*block{whole}
	}
	var parts []*block
	for _, s := range segments {
		if p := d.grow(u, row, low, s[0], s[1]); p != nil && p.matched >= 3 {
			parts = append(parts, p)
		}
	}
	if len(parts) < 2 {
		return []*block{whole}
	}
	fits := 0
	for _, p := range parts {
		fits += p.matched
	}
	if fits <= whole.matched {
		return []*block{whole}
	}
	return parts
}

// segments cuts the header's columns at gaps and where the first header comes again.
func (b *block) segments() [][2]int32 {
	var out [][2]int32
	for i, h := range b.heads {
		if i == 0 || h.at > b.heads[i-1].at+1 || name(h.text) == name(b.heads[0].text) {
			out = append(out, [2]int32{h.at, h.at})
		}
		out[len(out)-1][1] = h.at
	}
	return out
}
