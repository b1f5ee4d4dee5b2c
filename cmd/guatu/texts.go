package main

import (
	"os"
	"strings"
)

// texts are what the command says, by key, in one language.
type texts map[string]string

// textsFor looks for the language before the flags are parsed, because the help itself is written in it.
func textsFor(args []string) texts {
	lang := os.Getenv("GUATU_LANG")
	for i, a := range args {
		if v, ok := strings.CutPrefix(a, "--lang="); ok {
			lang = v
		} else if a == "--lang" && i+1 < len(args) {
			lang = args[i+1]
		}
	}
	out := texts{}
	for key, pair := range said {
		if out[key] = pair[0]; lang == "en" {
			out[key] = pair[1]
		}
	}
	return out
}

// said holds every sentence in Chinese and in English.
var said = map[string][2]string{
	"about":        {"挂图：读取各乡镇每周报送的表格，核查、汇总，生成县级汇总表、会议材料、挂图和整改通知。", "guatu reads the townships' weekly workbooks, checks and consolidates them, and makes the county's workbooks and documents."},
	"see_help":     {"用 guatu --help 查看用法。", "See guatu --help."},
	"lang_help":    {"提示语言：zh 或 en", "language of messages: zh or en"},
	"now_help":     {"当前时间（测试用）", "the present moment, for tests"},
	"version_help": {"显示版本", "print the version"},

	"run_help":           {"处理县文件夹里的全部报送：收件箱 → 输出", "process everything outstanding in a county folder: 收件箱 → 输出"},
	"dir_help":           {"县文件夹，内有“收件箱”", "county folder; holds 收件箱"},
	"period_help":        {"报告期，如 2016-02-01..2016-02-07；不写则按封面识别", "period such as 2016-02-01..2016-02-07; found from the covers when absent"},
	"profile_help":       {"表样，如 2016-853、2021-防返贫监测；不写则按 设置.xlsx", "reporting profile, such as 2016-853; found in 设置.xlsx when absent"},
	"rules_profile_help": {"只列这套表样使用的规则", "only the rules that this profile uses"},
	"fonts_help":         {"本单位自有字库的文件夹", "folder with the office's own licensed faces"},
	"only_help":          {"只生成某类材料，可写多次", "make only this kind of output; may be repeated"},
	"force_help":         {"没有变化也重新处理", "run again although nothing has changed"},
	"quiet_help":         {"不显示过程", "say nothing unless people are needed"},

	"tidied":            {"\r\x1b[K往期原件已压缩归档：%d个，随时可用 guatu fetch 取回。", "\r\x1b[Kpacked older originals: %d; guatu fetch gives them back."},
	"stage_tidy":        {"压缩归档往期原件…", "packing older originals…"},
	"fetch_help":        {"取回某一期乡镇报来的原件", "give back what townships sent in a period, as it was sent"},
	"fetch_to_help":     {"放原件的新文件夹", "a new folder for them"},
	"fetch_none":        {"%s 没有这样的原件。", "%s: there is no such original."},
	"cause_busy":        {"另一个 guatu 正在处理这个县文件夹；请等它结束后再运行。", "another guatu is at work in this county folder; run again when it has ended."},
	"cause_damaged":     {"历史库已损坏，报表原件都在存档里；请运行 guatu rebuild 重建。", "the history is damaged; the originals are safe: guatu rebuild makes it again."},
	"cause_newer":       {"历史库由更新版本的 guatu 写成；请换用新版程序，数据没有改动。", "the history was written by a newer guatu; use that. Nothing was changed."},
	"cause_full":        {"磁盘已满或写不进去，没有写完；原有材料没有改动。请腾出空间（或检查磁盘、网络盘）后再运行一次。", "the disk is full or cannot be written; what was there is unchanged. Make room and run again."},
	"cause_open":        {"材料文件夹不能替换：请关闭在 Excel 或 WPS 中打开的材料（和打开着的文件夹），再运行一次。原有材料没有改动。", "the outputs cannot be replaced: close those that are open in Excel or WPS and run again. They are unchanged."},
	"cause_readonly":    {"没有读写权限，或文件夹是只读的；原有材料没有改动。请检查县文件夹的权限（或网络盘是否断开）后再运行一次。", "no permission, or a read-only folder; what was there is unchanged. Mend that and run again."},
	"cause_usage":       {"用法或设置有误，没有处理；请按下面的信息改正后再运行。", "wrong use or setting; nothing was done."},
	"cause_gone":        {"找不到文件或文件夹；请按下面的信息核对路径后再运行。", "a file or folder is not there."},
	"cause_ours":        {"没有完成，原有材料没有改动。请再运行一次；仍不行，请把下面的信息发给开发者。", "not done; what was there is unchanged. Run again; if that fails, send the developers this."},
	"detail":            {"详细信息：", "details: "},
	"nothing_new":       {"没有新的报送，输出与上次相同。", "Nothing has changed; the outputs stand."},
	"week_head":         {"%s：%d个乡镇应报，%d个已报；错误%d条，疑点%d条，提示%d条。", "%s: %d townships expected, %d reported; %d mistakes, %d doubts, %d hints."},
	"missing_line":      {"  未报送：%s", "  missing: %s"},
	"held_line":         {"  沿用上期：%s", "  last week stands in: %s"},
	"passed_line":       {"  未处理：%s（%s）", "  not taken: %s (%s)"},
	"slip_line":         {"  设置.xlsx›%s›%s：“%s”不能使用，应为%s", "  设置.xlsx›%s›%s: %q cannot be used; want %s"},
	"outputs_folder":    {"  输出：%s", "  outputs: %s"},
	"outputs_line":      {"    %s", "    %s"},
	"outputs_many":      {"    %s%c（%d个文件）", "    %s%c (%d files)"},
	"crashed_line":      {"  规则出错，请反馈给开发者：%s", "  a rule failed; tell the developers: %s"},
	"glyph_line":        {"  字库缺字，已画成方框：%s", "  no face has the character, drawn as a box: %s"},
	"face_used":         {"  字库：%s用%s（SHA-256 %.12s）", "  face: %s is %s (SHA-256 %.12s)"},
	"face_rare":         {"其他字库没有的字", "what no other has"},
	"face_ignored":      {"  未用的字库：%s（%s）", "  face not used: %s (%s)"},
	"face_no_role":      {"从文件名看不出是仿宋、小标宋、黑体、楷体还是宋体", "its name does not tell which role it has"},
	"face_taken":        {"已用%s", "%s is used"},
	"face_form":         {"不是TrueType字库，不能嵌入", "not a TrueType face, cannot be embedded"},
	"bad_period":        {"报告期“%s”不认识：应写成 2016-02-01..2016-02-07；处理过的期可以只写其中一天", "%s is no period: write it as 2016-02-01..2016-02-07; one that has been run by any of its days"},
	"bad_now":           {"--now %s：应写成 2016-02-07T18:00:00+08:00", "--now %s is no time such as 2016-02-07T18:00:00+08:00"},
	"bad_size":          {"每村8至999户，每乡镇最多150个村（村数×倍数，倍数最多10）；请改小再试（%s）", "%s"},
	"no_kind":           {"没有“%s”的得分；--kind 可以写：乡镇、工作组、村、干部", "no scores of %s; there are 乡镇, 工作组, 村, 干部"},
	"not_drawn":         {"%s 画不成图片；请核对是不是PDF文件（%s）", "draw %s: %s"},
	"check_help":        {"核查一个或几个表格文件，只显示问题，不写任何文件", "check one or more workbooks; print the findings and write nothing"},
	"settings_dir_help": {"县文件夹，使用其中的 设置.xlsx", "county folder whose 设置.xlsx is used"},
	"files_help":        {"要核查的表格", "workbooks to check"},
	"tsv_help":          {"按制表符分隔显示", "print tab-separated values"},
	"show_help":         {"显示程序怎样理解这些表格", "show how the program understood the workbooks"},
	"check_none":        {"%s：没有发现问题。", "%s: no findings."},
	"check_sum":         {"共%d条：错误%d，疑点%d，提示%d。", "%d findings: %d mistakes, %d doubts, %d hints."},
	"rules_help":        {"查看规则目录或某条规则的说明", "list the rules, or explain one"},
	"rule_id_help":      {"规则编号，如 A12", "rule id such as A12"},
	"group_help":        {"只列某组（A–R）", "only this group (A–R)"},
	"severity_help":     {"只列某等级：E、W 或 I", "only this severity: E, W or I"},
	"zhun_help":         {"只列计入某个“准”的规则（1–8）", "only rules that count for this 准 (1–8)"},
	"scope_help":        {"只列某范围：文件、单元格、行、人、户、村、乡镇、县", "only this scope: 文件, 单元格, 行, 人, 户, 村, 乡镇, 县, 问题"},
	"no_rule":           {"没有规则 %s；用 guatu rules 查看全部", "there is no rule %s; guatu rules lists them all"},
	"no_rules_fit":      {"没有符合条件的规则；组为 A–R，等级为 E、W、I，准为 1–8，范围为文件、单元格、行、人、户、村、乡镇、县、问题", "no rule fits; groups are A–R, severities E, W, I, 准 1–8, scopes 文件, 单元格, 行, 人, 户, 村, 乡镇, 县, 问题"},
	"rules_count":       {"共%d条规则。", "%d rules."},

	"blank_help":      {"生成发给各乡镇填报的空白表格，每乡镇一个", "make the blank workbooks to hand out, one a township"},
	"blank_dir_help":  {"放空白表格的文件夹", "folder for the blank workbooks"},
	"exists":          {"%s 已存在，没有覆盖；请换一个文件夹", "%s exists and was not overwritten; name another folder"},
	"status_help":     {"本期报送情况：谁报了、谁迟了、谁没报，下一步做什么", "the board of a period: who is in, late, held or missing, and what to do next"},
	"history_help":    {"历次处理记录，或某乡镇历期情况", "what was run when, or one township week after week"},
	"diff_help":       {"比较两期的各项数字", "compare the figures of two periods"},
	"report_help":     {"重新生成某一期的材料", "make a period's outputs again"},
	"verify_help":     {"核对某一期的材料和存档原件是否被改动", "prove that a period's outputs and originals are unchanged"},
	"rebuild_help":    {"历史库损坏时，用存档原件重建", "make the history again from the archived originals"},
	"one_period_help": {"报告期，写其中任何一天，如 2016-02-01；不写为最近一期", "a period by any of its days, such as 2016-02-01; the last one when absent"},
	"township_help":   {"乡镇名称", "name of a township"},
	"no_township":     {"没有乡镇“%s”；请写%s之一", "there is no township %s; there are %s"},
	"board_head":      {"%s 报送情况", "%s"},
	"board_columns":   {"乡镇\t状态\t及时性\t错误\t疑点\t往期未改\t本期改好", "township\tstanding\ttimeliness\tmistakes\tdoubts\tstill open\tclosed"},
	"in_time":         {"按时", "in time"},
	"late":            {"迟报%d小时", "%d hours late"},
	"held_from":       {"沿用%s：%s", "%s stands in: %s"},
	"version_used":    {"采用", "counts"},
	"version_left":    {"未采用", "left"},
	"resent":          {"，重报%d次", ", resent %d times"},
	"do_remind":       {"请催报：%s", "remind: %s"},
	"do_resend":       {"报表不能使用，请退回重报：%s", "send back, the return cannot be used: %s"},
	"do_correct":      {"请下发整改通知：%s", "send the correction forms to: %s"},
	"do_nothing":      {"没有需要处理的事项。", "Nothing needs doing."},
	"history_line":    {"%s：%d/%d个乡镇，问题%d条", "%s: %d of %d townships, %d findings"},
	"history_inputs":  {"输入%d项，规则版本%s", "%d inputs, rule set %s"},
	"verify_ok":       {"%s 的材料和存档原件都没有改动。", "%s: outputs and originals are unchanged."},

	"stage_claim":       {"查看收件箱…", "looking at the inbox…"},
	"stage_open":        {"读取报表…", "reading workbooks…"},
	"stage_past":        {"读取历史…", "reading history…"},
	"stage_decode":      {"识别表格…", "decoding…"},
	"stage_assemble":    {"确定采用的版本…", "choosing versions…"},
	"stage_check":       {"核查…", "checking…"},
	"stage_consolidate": {"汇总…", "consolidating…"},
	"stage_render":      {"生成材料…", "making outputs…"},
	"stage_commit":      {"写入历史…", "writing history…"},
	"stage_publish":     {"发布…", "publishing…"},
	"stage_swap":        {"发布…", "publishing…"},
	"stage_swapping":    {"发布…\r\x1b[K", "publishing…\r\x1b[K"},

	"init_help":          {"新建县文件夹：收件箱和 设置.xlsx", "make a new county folder: 收件箱 and 设置.xlsx"},
	"assess_help":        {"考核得分（可用别的权重试算）", "assessment scores; other weights can be tried"},
	"weights_help":       {"权重文件（CSV：代码,分），用于试算", "weights to try, CSV of code and points"},
	"vetoes_help":        {"一票否决登记（CSV：单位,理由,批准人,日期）", "vetoes, CSV of unit, reason, approver, date"},
	"assess_kind_help":   {"乡镇、工作组、村或干部", "乡镇, 工作组, 村 or 干部"},
	"assess_head":        {"%s 考核得分", "%s scores"},
	"assess_fair":        {"%s", "%s"},
	"replay_help":        {"用现在的规则重查往期，看多了和少了哪些问题", "run the present rules over past periods: what is gained and lost"},
	"replay_rule_help":   {"只看这条规则", "this rule only"},
	"replay_all_help":    {"逐条列出多了和少了的问题（不写则每条规则只举一条）", "every finding gained or lost, not one a rule"},
	"replay_none":        {"%s 还没有往期：先用 guatu run 运行过的期才能重查。", "%s has no past periods: only those that guatu run has made can be checked again."},
	"replay_same":        {"%s：现在的规则与当时结果一致，都是%d条。", "%s: the present rules find what was found then, %d findings."},
	"replay_head":        {"%s：当时%d条，现在%d条；多了%d条，少了%d条。", "%s: %d findings then, %d now; %d gained, %d lost."},
	"replay_columns":     {"  规则\t等级\t乡镇\t多了\t少了\t标题", "  rule\tseverity\ttownship\tgained\tlost\ttitle"},
	"replay_gained":      {"  多了 %s %s：%s", "  gained %s %s: %s"},
	"replay_lost":        {"  少了 %s %s：%s", "  lost %s %s: %s"},
	"replay_more":        {"       （同规则同乡镇还有%d条，--all 全部列出）", "       (%d more of the rule in the township; --all lists them)"},
	"replay_idle":        {"  %s 现在不运行：%s", "  %s does not run now: %s"},
	"replay_sum":         {"各期合计：", "All periods:"},
	"replay_sum_columns": {"  规则\t等级\t期数\t乡镇数\t多了\t少了\t标题", "  rule\tseverity\tperiods\ttownships\tgained\tlost\ttitle"},
	"sample_help":        {"生成一个虚构的县，供练习和测试", "make a whole fictional county"},
	"sample_dir_help":    {"新文件夹", "a new folder"},
	"weeks_help":         {"几周", "weeks"},
	"villages_help":      {"每乡镇几个村；0为全县真实规模", "villages a township; 0 is the real county's size"},
	"households_help":    {"每村几户；0为80户", "households a village; 0 is 80"},
	"scale_help":         {"村数的倍数", "times as many villages"},
	"seed_help":          {"随机种子", "seed"},
	"clean_help":         {"不放入错误", "without mistakes"},

	"word_help":       {"标题、理由或依据中含某词", "only rules whose texts contain a word"},
	"rules_book_help": {"把整本规则手册（PDF 和 Excel）写到这个文件夹", "write the whole rule book, PDF and xlsx, into this folder"},

	"trace_help":     {"一个县级数字来自哪个乡镇、哪个文件、哪张表、哪些单元格", "where a county number comes from: township, file, sheet, cells"},
	"indicator_help": {"指标代码或名称，如 filled、三本账完成率", "indicator id or title, such as filled"},
	"trace_head":     {"%s %s %s：%s（%s）", "%s %s %s: %s (%s)"},
	"trace_cells":    {"%d处：%s", "%d places: %s"},
	"trace_none":     {"  由问题、历史或核定数计算，不直接取自单元格。", "  made of findings, history or base figures, not of cells."},

	"preview_help":       {"把 PDF 的各页画成图片（需装有 pdftoppm）", "draw the pages of PDFs as PNG, where pdftoppm is installed"},
	"preview_files_help": {"PDF 文件", "PDF files"},
	"preview_dir_help":   {"放图片的文件夹", "folder for the pictures"},
	"dpi_help":           {"每英寸点数", "dots an inch"},
	"no_renderer":        {"没有找到 pdftoppm，不能画图；请安装 poppler，或直接打开 PDF", "pdftoppm is not installed, so there is no preview; install poppler or open the PDF itself"},
}
