package pdf

import (
	"strings"

	"guatu/pipeline/page"
)

func (f *flow) titleBlock(b page.Title) {
	f.count = [4]int{}
	size := b.Size
	if size == 0 {
		size = f.style.title
	}
	text := clean(strings.ReplaceAll(b.Text, "\n", ""))
	mark := []Entry{{Level: 0, Text: text}}
	pitch := size * 16 / 10
	lines := balance(f.book, page.RoleTitle, size, f.frame.w-2*size, b.Text)
	for i, l := range lines {
		f.centered(f.frame.w/2, pitch/2+middle(size), page.RoleTitle, size, ink, l)
		s := f.take(pitch)
		s.keep = true
		if i == 0 {
			s.marks = mark
		}
		f.held = append(f.held, s)
	}
	rest := f.style.pitch * 2 / 3
	if b.Sub != "" {
		sub := f.style.size
		for _, l := range balance(f.book, page.RoleKai, sub, f.frame.w-2*sub, b.Sub) {
			f.centered(f.frame.w/2, f.style.pitch/2+middle(sub), page.RoleKai, sub, ink, l)
			s := f.take(f.style.pitch)
			s.keep = true
			f.held = append(f.held, s)
		}
	}
	if !f.style.grid {
		rest = f.style.pitch / 2
	}
	f.held = append(f.held, strip{height: f.toGrid(total(f.held), rest), keep: true})
}

// toGrid is rest, stretched so that height and it end on a grid line.
func (f *flow) toGrid(height, rest page.Length) page.Length {
	if over := (f.y + height + rest) % f.style.pitch; f.style.grid && over != 0 {
		if over < f.style.pitch/3 && rest > over {
			return rest - over
		}
		return rest + f.style.pitch - over
	}
	return rest
}

// wholeWords are words of the trade a title is not broken in; without a dictionary these have to do.
var wholeWords = strings.Fields(`精准扶贫 脱贫攻坚 挂图作业 进展情况 工作情况 领导小组 办公室 慰问 活动 工作 情况 通报 通知 报告 汇报 简报 乡镇 全县
 贫困 实施 方案 意见 入户 村民 小组 核实 公示 申请 评议 审核 审定 录入 系统 明白卡 部门 比对 代表 大会 书面 农户 资料 送达 问题 整改 花名册 统计表 一览表 明细表 排名 进度 建档立卡 干部 下基层 考核 家庭 农户 人口 数据 质量 责任 体系 档案 核查 关于 清单
 身份证 户口簿 复印件 登记表 日期 印章 示意图 作战图 进度图 流程图 分布图 整村 推进 项目 小额 信贷 易地 扶贫 搬迁 计划 转移性 生产 经营性 收入 支出 状况
 覆盖率 完成率 整改率 合格率 归档率 送达率 缺项 未送 走访 疑点 错误 名次 升降 备注 编号 证件 号码 户主 姓名 类别 金额 日期 签字 手印 包抓 领导
 七个一 一封信 在校生 不在校 村民代表会 评议记录 乡镇 行政村 县级 责任人 第一书记 工作组 组长 劳动能力 务工 健康 文化程度 养老保险 生产经营性 其他 产业 基础 设施 危房 改造 饮水 安全 社会 保障 帮扶 技能 培训 教育 发展`)

// balance breaks a title into the fewest lines of about equal width, at places where the sense allows it.
// Line feeds in the text are kept as breaks.
func balance(b *fontBook, role page.Role, size, limit page.Length, text string) []string {
	var out []string
	for _, part := range strings.Split(text, "\n") {
		part = clean(part)
		w := b.width(role, size, part)
		if w <= limit {
			out = append(out, part)
			continue
		}
		runes := []rune(part)
		cost := breakCosts(part, runes)
		n := int((w + limit - 1) / limit)
		for tries := 0; tries < 3; tries++ {
			if lines := bestBreaks(b, role, size, limit, runes, cost, n+tries); lines != nil {
				out = append(out, lines...)
				part = ""
				break
			}
		}
		if part != "" {
			for _, l := range breakLines(b, measure{role: role, size: size, first: limit, rest: limit, rigid: true}, part) {
				out = append(out, l.text)
			}
		}
	}
	return out
}

const never = 1 << 40

// breakCosts tells for each place in the title what a break before that character costs.
func breakCosts(text string, runes []rune) []int {
	cost := make([]int, len(runes)+1)
	depth := 0
	for i, r := range runes {
		switch {
		case i == 0:
		case !mayBreak(runes[i-1], r):
			cost[i] = never
		case depth > 0:
			cost[i] = 4000
		case r == '的' || r == '了' || r == '等':
			cost[i] = 6000
		case strings.ContainsRune("的和与及暨、”》）", runes[i-1]) || strings.ContainsRune("“《（", r):
			cost[i] = 0
		default:
			cost[i] = 600
		}
		switch kindOf(r) {
		case opening:
			depth++
		case closing:
			if depth > 0 && r != '、' && r != '，' {
				depth--
			}
		}
	}
	for _, w := range wholeWords {
		for from := 0; ; {
			k := strings.Index(text[from:], w)
			if k < 0 {
				break
			}
			at := len([]rune(text[:from+k]))
			for i := at + 1; i < at+len([]rune(w)); i++ {
				cost[i] += 3000
			}
			from += k + len(w)
		}
	}
	return cost
}

// bestBreaks finds the cheapest way into n lines: squared distance from the mean in tenths of a character, plus break costs.
func bestBreaks(b *fontBook, role page.Role, size, limit page.Length, runes []rune, cost []int, n int) []string {
	if len(runes) > 200 || n > 6 {
		return nil
	}
	sums := make([]int, len(runes)+1)
	for i, r := range runes {
		sums[i+1] = sums[i] + b.advance(role, r)
	}
	mean := sums[len(runes)] / n
	type state struct{ cost, from int }
	best := make([][]state, n+1)
	for k := range best {
		best[k] = make([]state, len(runes)+1)
		for i := range best[k] {
			best[k][i].cost = never
		}
	}
	best[0][0].cost = 0
	for k := 1; k <= n; k++ {
		for i := 1; i <= len(runes); i++ {
			for j := range i {
				w := sums[i] - sums[j]
				if scaled(w, size) > limit || best[k-1][j].cost >= never {
					continue
				}
				d := (w - mean) / 100
				if c := best[k-1][j].cost + d*d + cost[i]; c < best[k][i].cost {
					best[k][i] = state{c, j}
				}
			}
		}
	}
	if best[n][len(runes)].cost >= never {
		return nil
	}
	out := make([]string, n)
	for k, i := n, len(runes); k > 0; k-- {
		j := best[k][i].from
		out[k-1] = string(runes[j:i])
		i = j
	}
	return out
}
