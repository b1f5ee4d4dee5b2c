package pdf

import "errors"

// readCmap fills the code tables from the best Unicode sub-table: format 12, else format 4.
func (f *face) readCmap(cmap []byte) error {
	f.bmp = make([]uint16, 0x10000)
	f.ext = map[rune]uint16{}
	if len(cmap) < 4 {
		return errors.New("no character map")
	}
	var four, twelve []byte
	for i := range be16(cmap, 2) {
		rec := 4 + 8*i
		if rec+8 > len(cmap) {
			break
		}
		platform, off := be16(cmap, rec), be32(cmap, rec+4)
		if (platform != 0 && platform != 3) || off+16 > len(cmap) {
			continue
		}
		switch be16(cmap, off) {
		case 4:
			four = cmap[off:]
		case 12:
			twelve = cmap[off:]
		}
	}
	switch {
	case twelve != nil:
		f.readFormat12(twelve)
	case four != nil:
		f.readFormat4(four)
	default:
		return errors.New("no Unicode character map")
	}
	return nil
}

func (f *face) readFormat12(t []byte) {
	for i := range be32(t, 12) {
		rec := 16 + 12*i
		if rec+12 > len(t) {
			return
		}
		from, to, gid := be32(t, rec), be32(t, rec+4), be32(t, rec+8)
		if to > 0x10FFFF {
			return
		}
		for c := from; c <= to; c++ {
			f.set(rune(c), gid+c-from)
		}
	}
}

func (f *face) readFormat4(t []byte) {
	n := be16(t, 6) / 2
	if 16+8*n > len(t) {
		return
	}
	for i := range n {
		end, start := be16(t, 14+2*i), be16(t, 16+2*n+2*i)
		delta, at := be16(t, 16+4*n+2*i), 16+6*n+2*i
		offset := be16(t, at)
		for c := start; c <= end && c < 0xFFFF; c++ {
			gid := c
			if offset != 0 {
				p := at + offset + 2*(c-start)
				if p+2 > len(t) {
					break
				}
				if gid = be16(t, p); gid == 0 {
					continue
				}
			}
			f.set(rune(c), (gid+delta)&0xFFFF)
		}
	}
}

func (f *face) set(r rune, gid int) {
	switch {
	case gid <= 0 || gid >= f.glyphs:
	case r <= 0xFFFF:
		f.bmp[r] = uint16(gid)
	default:
		f.ext[r] = uint16(gid)
	}
}
