package report

import (
	"strconv"

	"guatu/pipeline/book"
)

var _ = add(Kind{ID: "county", Title: "县级汇总", About: "全县汇总工作簿：总览、八准、三本账、档案、验收、十对口、七个一、排名、问题等", Order: 10,
	Files: func(in *Input) []File {
		return []File{oneBook(in.fileName("汇总", "xlsx"), in.countyBook)}
	}})

// part is one sheet of the county workbook.
type part struct {
	about string       // what a reader finds there, for the contents
	make  func() *list // nil when the week has nothing for it
	needs []string     // what the profile must have for it, in the words of spec.Has
}

func (in *Input) countyParts() []part {
	return []part{
		{strconv.Itoa(len(in.County.Areas)) + "个乡镇主要指标、较上期变化、名次", in.overviewSheet, nil},
		{in.qualityAbout(), in.zhunSheet, nil},
		{"三本账户数、人口三方核对，分乡镇", in.ledgerSheet, []string{"账"}},
		{"三本账户数、人口三方核对，分村", in.ledgerVillageSheet, []string{"账"}},
		{"档案归档、合格情况，分类别", in.archiveSheet, []string{"archive"}},
		{"各项要件的齐全率，分乡镇", in.archiveItemSheet, []string{"archive"}},
		{"自查验收各项指标和结论", in.acceptanceSheet, []string{"acceptance"}},
		{"自查验收结果，分村、分脱贫年度", in.verifyVillageSheet, []string{"acceptance", "income.status"}},
		{"自查验收未过或依据不足的户及原因", in.verifySheet, []string{"acceptance", "income.status"}},
		{"村级验收的结论和各项指标，分乡镇", in.villageAcceptanceSheet, []string{"village_acceptance"}},
		{"村级验收未过或依据不足的村、原因和台账印证", in.villageResultSheet, []string{"village_acceptance"}},
		{"各年度的退出验收指标", in.checklistSheet, []string{"acceptance"}},
		{"图、表、卡、册、平台在村、乡镇、县各级的一致情况", in.tenWayLevelSheet, []string{"village.chart_households"}},
		{"图、表、卡、册、平台与账一核对，分乡镇", in.tenWaySheet, []string{"village.chart_households"}},
		{"图、表、卡、册、平台与账一核对，分村", in.tenWayVillageSheet, []string{"village.chart_households"}},
		{"名单、平台导出与台账不一致的户", in.pairSheet, nil},
		{"未脱贫、预脱贫、已脱贫、返贫", in.statusSheet, []string{"income.status"}},
		{"主要致贫原因", in.causeSheet, []string{"household.main_cause"}},
		{"贫困户属性", in.categorySheet, []string{"household.category"}},
		{"人均纯收入分档", in.incomeSheet, []string{"income.net_per_head"}},
		{"帮扶措施项数，分乡镇", in.measureSheet, []string{"measure"}},
		{"帮扶措施资金，分类别", in.fundSheet, []string{"measure.fund"}},
		{"各类慰问对象、替补、慰问金", in.giftSheet, []string{"gift"}},
		{"还缺慰问对象的村和类别", in.giftGapSheet, []string{"gift"}},
		{"脱贫户、一般农户", in.kindSheet, []string{"household.kind"}},
		{in.County.Spec.Facts["watched_kinds"].Value + "、帮扶、联系人、风险消除，分乡镇", in.monitorSheet, []string{"monitor"}},
		{in.County.Spec.Facts["watched_kinds"].Value + "、帮扶、联系人、风险消除，分村", in.monitorVillageSheet, []string{"monitor"}},
		{"风险未消除的户有哪些风险", in.riskSheet, []string{"monitor"}},
		{"风险未消除的户逐户名单", in.monitorListSheet, []string{"monitor"}},
		{"外出务工、返乡、计划外出", in.workSheet, []string{"work", "workplan"}},
		{"部门名单与登记的差异，分部门、分乡镇", in.comparedSheet, []string{"member.low_income"}},
		{"一封信送达进度", in.letterSheet, []string{"letter"}},
		{"慰问和一封信每天累计送达，分乡镇", in.daySheet, []string{"gift", "letter"}},
		{"慰问和一封信还剩谁，到村、到责任人", in.leftSheet, []string{"gift", "letter"}},
		{"一封信未送达户名单", in.letterRestSheet, []string{"letter"}},
		{"干部人数、驻村天数、走访", in.cadreSheet, []string{"cadre", "visit"}},
		{"第一书记、科级干部到村到自然村，缺什么", in.postedSheet, []string{"cadre.hamlet"}},
		{"干部联系户、入户、驻村与定额对照，逐人", in.quotaSheet, []string{"cadre", "visit", "measure.helper"}},
		{"干部作用×走访任务矩阵", in.visitSheet, []string{"visit.task"}},
		{"本期无人走访的户", in.unvisitedSheet, []string{"visit"}},
		{"不合情理而未计入的走访，逐条", in.excludedSheet, []string{"visit"}},
		{"进度分、名次、升降", in.rankingSheet, nil},
		{"考核总分和名次，历期，分乡镇", in.termTrendSheet, nil},
		{"各规则问题条数，分乡镇", in.problemSheet, nil},
		{"全部问题逐条", in.findingSheet, nil},
		{"报送时间、版本、沿用、缺报", in.reportingSheet, nil},
		{"与上期相比的变动及原因", in.movementSheet, nil},
		{"豁免、停用、未执行的规则", in.waiverSheet, nil},
		{"指标口径、参数、依据、待确认事项", in.termSheet, nil},
		{"每个数字的来源", in.sourceSheet, nil},
	}
}

func (in *Input) countyBook() *book.Book {
	own := *in // other outputs are built at the same time
	in = &own
	in.sources = in.planSources()
	b := &book.Book{Title: in.County.Spec.County.Name + in.campaign() + "汇总", Creator: in.County.Spec.County.Office}
	b.Sheets = append(b.Sheets, in.coverSheet(), nil)
	var rows []contentRow
	for _, p := range in.countyParts() {
		if !in.serves(p.needs...) {
			continue
		}
		l := p.make()
		if l == nil {
			continue
		}
		l.linkBack()
		b.Sheets = append(b.Sheets, l.done())
		b.Names = append(b.Names, book.Name{Name: "表_" + l.sheet.Name, Sheet: l.sheet.Name, Area: l.whole()})
		rows = append(rows, contentRow{l.sheet.Name, in.words(p.about)})
	}
	b.Sheets[1] = in.contentsSheet(rows)
	return b
}

// serves reports whether the profile has what something is made from.
func (in *Input) serves(needs ...string) bool { return in.County.Spec.Has(needs...) }
