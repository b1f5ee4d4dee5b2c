package report

import (
	"fmt"
	"strings"

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
