package generate

// rng is splitmix64: a county must come out the same from its seed on every machine and with every Go version.
type rng struct{ state uint64 }

// seeded mixes a seed with the place it is for, so that townships can be made apart and in any order.
func seeded(seed uint64, place ...int) *rng {
	r := &rng{seed}
	for _, p := range place {
		r.state = r.next() ^ uint64(p)*0x9e3779b97f4a7c15
	}
	return r
}

func (r *rng) next() uint64 {
	r.state += 0x9e3779b97f4a7c15
	return mix(r.state)
}

func mix(z uint64) uint64 {
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// below is a number from 0 to n-1.
func (r *rng) below(n int) int { return int(r.next() % uint64(n)) }

// span is a number from lo to hi, both included.
func (r *rng) span(lo, hi int) int { return lo + r.below(hi-lo+1) }

// chance is true so many times in a thousand.
func (r *rng) chance(perMille int) bool { return r.below(1000) < perMille }

func pick[T any](r *rng, from []T) T { return from[r.below(len(from))] }

// weighted picks an index with the given weights.
func (r *rng) weighted(weights ...int) int {
	sum := 0
	for _, w := range weights {
		sum += w
	}
	n := r.below(sum)
	for i, w := range weights {
		if n -= w; n < 0 {
			return i
		}
	}
	return 0
}
