package decode

import (
	"strings"

	"guatu/pipeline/spec"
)

// choices is a code list made ready for writing habits: brackets, widths and blanks do not matter.
type choices struct {
	list  *spec.CodeList
	byRaw map[string]choice // every text met so far
	// Most columns hold two or three different words, so the last few are tried before the map.
	recent [4]met
	next   uint8
	norm   map[string]string // normal form of canonical values
}

type met struct {
	raw string
	choice
}

// choice is what a text stands for.
type choice struct {
	value string
	exact bool
	ok    bool
}

// resolve finds the canonical value of a text: as written, then with widths and blanks folded, then with brackets and signs dropped, then as a number with a leading zero.
func (c *choices) resolve(raw string) choice {
	for i := range c.recent {
		if c.recent[i].raw == raw {
			return c.recent[i].choice
		}
	}
	got, ok := c.byRaw[raw]
	if !ok {
		raw = strings.Clone(raw)
		got = c.find(raw)
		if len(c.byRaw) < 10000 {
			c.byRaw[raw] = got
		}
	}
	c.recent[c.next&3] = met{raw, got}
	c.next++
	return got
}

func (c *choices) find(raw string) choice {
	if v, same, ok := c.list.Resolve(raw); ok {
		return choice{v, same, true}
	}
	s, _ := tight(raw)
	s = strings.TrimRight(s, "。.;；,，、")
	if v, same, ok := c.list.Resolve(s); ok {
		return choice{v, same, true}
	}
	if s != "" {
		if v, ok := c.norm[name(s)]; ok {
			return choice{v, true, true}
		}
	}
	if other := strings.ReplaceAll(s, "其它", "其他"); other != s {
		if got := c.find(other); got.ok {
			return choice{got.value, false, true}
		}
	}
	if t := strings.TrimSuffix(s, ".0"); digitsOnly(t) {
		for _, n := range []string{t, "0" + t, strings.TrimLeft(t, "0")} {
			if v, _, ok := c.list.Resolve(n); ok && n != "" {
				return choice{v, false, true}
			}
		}
	}
	if _, rest, ok := numbered(s); ok {
		if v, ok := c.norm[name(rest)]; ok {
			return choice{v, false, true}
		}
	}
	if out, in := outside(s); len(in) > 0 && out != "" { // 其他（打工）: the remark is not lost, the fact shows it
		if got := c.find(out); got.ok {
			return choice{got.value, false, true}
		}
	}
	return choice{}
}

// numbered parts "01一般贫困户" or "1.因病".
func numbered(s string) (no, rest string, ok bool) {
	t := strings.TrimLeft(s, "0123456789")
	if t == s || t == "" {
		return "", "", false
	}
	return s[:len(s)-len(t)], strings.TrimLeft(t, ".、-_ :：)"), true
}

func (d *decoder) choices(l *spec.CodeList) *choices {
	if l == nil {
		return nil
	}
	if c := d.codes[l]; c != nil {
		return c
	}
	c := &choices{list: l, byRaw: map[string]choice{}, norm: map[string]string{}}
	for _, v := range l.Values {
		c.norm[name(v)] = v
		out, _ := outside(v)
		if n := name(out); n != "" {
			if _, taken := c.norm[n]; !taken {
				c.norm[n] = v
			}
		}
	}
	d.codes[l] = c
	return c
}
