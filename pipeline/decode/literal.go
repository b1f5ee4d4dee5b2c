package decode

// fraction reports a literal that is no whole number; the 14th digit on is noise of binary arithmetic.
func fraction(lit string) bool {
	n, ok := scaled(lit, 4)
	return !ok || n%10000 != 0
}

// scaled reads a decimal literal, with or without exponent, as a count of 1/10^places, rounding half away from zero. ok is false on anything else or beyond 18 digits.
func scaled(s string, places int) (int64, bool) {
	i, neg := 0, false
	if i < len(s) && (s[i] == '-' || s[i] == '+') {
		neg = s[i] == '-'
		i++
	}
	var n int64
	digits, point, seen := 0, -1, false
	exp := 0
	for ; i < len(s); i++ {
		c := s[i]
		switch {
		case c >= '0' && c <= '9':
			seen = true
			if n < 1e17 {
				n = n*10 + int64(c-'0')
			} else {
				digits++ // beyond what any quantity of ours needs; the size is kept
			}
			if point >= 0 {
				point++
			}
			continue
		case c == '.' && point < 0:
			point = 0
			continue
		case (c == 'e' || c == 'E') && seen:
			e, ok := exponent(s[i+1:])
			if !ok {
				return 0, false
			}
			exp = e
		default:
			return 0, false
		}
		break
	}
	if !seen {
		return 0, false
	}
	shift := places + exp + digits - max(point, 0)
	n, ok := shift10(n, shift)
	if neg {
		n = -n
	}
	return n, ok
}

func exponent(s string) (int, bool) {
	neg := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		neg = s[0] == '-'
		s = s[1:]
	}
	if s == "" || len(s) > 4 {
		return 0, false
	}
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	if neg {
		n = -n
	}
	return n, true
}

// shift10 is n times 10^k; ok is false when it would not fit.
func shift10(n int64, k int) (int64, bool) {
	for ; k > 0; k-- {
		if n > 9e17 || n < -9e17 {
			return 0, false
		}
		if n == 0 {
			return 0, true
		}
		n *= 10
	}
	for ; k < -1; k++ {
		if n /= 10; n == 0 {
			return 0, true
		}
	}
	switch {
	case k == -1 && n < 0:
		n = (n - 5) / 10
	case k == -1:
		n = (n + 5) / 10
	}
	return n, true
}
