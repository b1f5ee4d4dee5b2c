package rows

import "unsafe"

// Arena holds many short strings in few allocations. Strings it returned stay valid as long as anything refers to one of them.
type Arena struct{ free []byte }

const smallInts = 1000

// digits is "000001002…999", so that the commonest numbers are slices of one constant string.
var digits = func() string {
	b := make([]byte, 0, 3*smallInts)
	for i := range smallInts {
		b = append(b, byte('0'+i/100), byte('0'+i/10%10), byte('0'+i%10))
	}
	return string(b)
}()

// Str returns b as a string.
func (a *Arena) Str(b []byte) string {
	n := len(b)
	if n <= 3 {
		if s, ok := smallInt(b); ok {
			return s
		}
	}
	if cap(a.free)-len(a.free) < n {
		a.free = make([]byte, 0, max(n, min(max(1<<10, 2*cap(a.free)), 64<<10)))
	}
	start := len(a.free)
	a.free = append(a.free, b...)
	// The bytes behind a returned string are never written again: appends only go behind them.
	return unsafe.String(unsafe.SliceData(a.free[start:]), n)
}

func smallInt(b []byte) (string, bool) {
	v := 0
	for _, c := range b {
		if c < '0' || c > '9' {
			return "", false
		}
		v = v*10 + int(c-'0')
	}
	if len(b) == 0 {
		return "", true
	}
	return digits[3*v+3-len(b) : 3*v+3], true
}
