package numfmt

import "testing"

func TestClassify(t *testing.T) {
	for code, want := range map[string]Class{
		"General": Plain, "G/通用格式": Plain, "0.00": Plain, "#,##0": Plain, "0.00E+00": Plain, "@": Plain, "": Plain,
		"yyyy-mm-dd": Date, `yyyy"年"m"月"d"日"`: Date, "[$-804]yyyy/m/d;@": Date, "h:mm:ss": Date, "上午/下午h\"时\"mm\"分\"": Date, "[$-804]aaaa": Date, "e/m/d": Date, "mm/dd": Date,
		"0%": Percent, "0.0%": Percent, "[Red]0%": Percent,
		`0"人"`: Plain, `0"day"`: Plain, `0\d`: Plain, "[h]:mm": Plain, "[mm]:ss": Plain, "[Red]0;[Blue]-0": Plain, "[>100]0;0": Plain, "_-* #,##0_-": Plain, `0;"m"`: Plain, "0 ;yyyy": Plain,
	} {
		if got := Classify(code); got != want {
			t.Errorf("Classify(%q) = %d, want %d", code, got, want)
		}
	}
	for id, want := range map[int]Class{0: Plain, 1: Plain, 9: Percent, 10: Percent, 14: Date, 22: Date, 31: Date, 46: Plain, 49: Plain, 57: Date, 58: Date, 164: Plain} {
		if got := Builtin(id); got != want {
			t.Errorf("Builtin(%d) = %d, want %d", id, got, want)
		}
	}
}

func TestLiterals(t *testing.T) {
	for s, want := range map[string][2]bool{ // a literal of a file; a number in text
		"12": {true, true}, "-0.5": {true, true}, ".5": {true, true}, "1e3": {true, false}, "6.2E+17": {true, true}, "0": {true, true}, "0.10": {true, true},
		"007": {true, false}, "+5": {true, false}, "622226198001011234": {true, false}, "123456789012345": {true, true}, "13812345678": {true, true},
		"": {}, "-": {}, ".": {}, "1e": {}, "1,000": {}, "0x1": {}, "inf": {}, "1 ": {}, "１２": {}, "1.2.3": {},
	} {
		if got := [2]bool{Literal([]byte(s)), PlainNumber([]byte(s))}; got != want {
			t.Errorf("%q: %v, want %v", s, got, want)
		}
	}
}

func TestFrom1904(t *testing.T) {
	for in, want := range map[string]string{"40943": "42405", "40943.25": "42405.25", "0": "1462", "-1": "1461", "4.0943E4": "42405", "x": "x"} {
		if got := From1904(in); got != want {
			t.Errorf("From1904(%q) = %q, want %q", in, got, want)
		}
	}
}
