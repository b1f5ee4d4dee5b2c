package report

import (
	"fmt"
	"path"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"guatu/pipeline/county"
)

// campaign is the operation's name as the profile gives it, such as 853挂图作业.
func (in *Input) campaign() string { return in.County.Spec.Facts["campaign"].Value }

// quoted is the name with the quotation marks of running text.
func (in *Input) quoted() string { return in.County.Spec.Facts["campaign_quoted"].Value }

// fileName is 清水县853挂图作业<what>_<period>.<ext>.
func (in *Input) fileName(what, ext string) string {
	return in.County.Spec.County.Name + in.campaign() + what + "_" + in.County.Period.Label() + "." + ext
}

// areaFile is 01永清镇_<what>_<period>.<ext>: the number keeps protocol order in every file manager.
func (in *Input) areaFile(a *county.Area, what, ext string) string {
	return fmt.Sprintf("%02d%s_%s_%s.%s", a.ID, a.Name, what, in.County.Period.Label(), ext)
}

// pathSafe replaces what Windows forbids in file names.
var pathSafe = strings.NewReplacer("/", "／", `\`, "＼", ":", "：", "*", "＊", "?", "？", `"`, "”", "<", "＜", ">", "＞", "|", "｜", "\n", " ")

// periodText is the period as printed: 2016年2月1日至2月7日.
func (in *Input) periodText() string {
	p := in.County.Period
	from, to := p.From.Time(), p.To.Time()
	if from.Year() == to.Year() {
		return fmt.Sprintf("%d年%d月%d日至%d月%d日", from.Year(), int(from.Month()), from.Day(), int(to.Month()), to.Day())
	}
	return p.From.Chinese() + "至" + p.To.Chinese()
}

// Unconfirmed is the mark that a basis carries when a default of ours still needs the county's word.
const Unconfirmed = "待县扶贫办确认"

// longestName bounds one name of a path in characters: 240 bytes where all are Chinese, and room for the folders above within the 218 that Excel opens.
const longestName = 80

// SafePath is a path with slashes that every system takes as it stands and that leads nowhere else: nothing Windows forbids, none of its device names, no
// dot or blank at the end of a name, no name too long. A safe path stays as it is.
func SafePath(name string) string {
	parts := strings.Split(strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(name, `\`, "/")), "/"), "/")
	for i := range parts {
		parts[i] = safeName(parts[i])
	}
	return path.Join(parts...)
}

// Paths gives out safe paths of which no two are the same file, not even where capitals do not count.
type Paths map[string]int

// Safe is the safe path of a name, numbered where an earlier name took it.
func (p Paths) Safe(name string) string {
	safe := SafePath(name)
	key := strings.ToLower(safe)
	if p[key]++; p[key] > 1 {
		dir, base := path.Split(safe)
		ext := path.Ext(base)
		stem := []rune(strings.TrimSuffix(base, ext))
		// Room for the number, or a name of full length would lose it again.
		stem = stem[:min(len(stem), longestName-20)]
		return p.Safe(dir + string(stem) + "（" + strconv.Itoa(p[key]) + "）" + ext)
	}
	return safe
}

func safeName(name string) string {
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return -1
		}
		return r
	}, pathSafe.Replace(strings.ToValidUTF8(name, "")))
	name = strings.TrimRight(name, ". ")
	ext := path.Ext(name)
	if utf8.RuneCountInString(ext) > 6 || strings.Contains(ext, " ") {
		ext = ""
	}
	stem := []rune(strings.TrimSuffix(name, ext))
	if room := longestName - utf8.RuneCountInString(ext); len(stem) > room {
		stem = stem[:room]
	}
	switch text := strings.TrimRight(string(stem), ". "); {
	case text == "" && ext == "":
		return "_"
	case devices[strings.ToUpper(strings.SplitN(text, ".", 2)[0])]:
		return "_" + text + ext
	default:
		return text + ext
	}
}

// devices are names that Windows takes for a device with any extension.
var devices = func() map[string]bool {
	out := map[string]bool{"CON": true, "PRN": true, "AUX": true, "NUL": true}
	for i := '1'; i <= '9'; i++ {
		out["COM"+string(i)], out["LPT"+string(i)] = true, true
	}
	return out
}()
