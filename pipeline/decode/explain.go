package decode

import (
	"fmt"
	"strings"

	"guatu/pipeline/record"
)

// explanations say each kind of fact in the clerk's words. %[1]s is what was written, %[2]s what was expected, %[3]d the number.
var explanations = map[record.FactKind]string{
	record.ForeignForm:      "本表是《%[1]s》的表样，本期用《%[2]s》，没有采用。",
	record.FormDoubtful:     "封面没有写明表样版本，列名更像《%[1]s》，本期按《%[2]s》读取。",
	record.FileRefused:      "文件未能读取：%[1]s。%[2]s",
	record.FileNote:         "%[1]s",
	record.SheetMissing:     "没有找到“%[2]s”",
	record.SheetUnknown:     "与表样中任何一张表都对不上，未采用（首格为“%[1]s”）",
	record.SheetDamaged:     "工作表读不出：%[1]s",
	record.SheetHidden:      "工作表已隐藏（%[1]s），照常读取",
	record.SheetDoubled:     "“%[2]s”出现第二张，未采用",
	record.RowsHidden:       "隐藏行%[3]d行，照常读取：第%[1]s行",
	record.ColsHidden:       "隐藏列%[3]d列，照常读取：%[1]s列",
	record.Filtered:         "筛选未清除，被筛掉的行照常读取",
	record.ColumnMissing:    "缺少“%[2]s”列",
	record.ColumnUnknown:    "“%[1]s”不在表样内，未采用",
	record.ColumnRenamed:    "“%[1]s”按“%[2]s”读取",
	record.ColumnMoved:      "“%[1]s”的位置与表样不同，按列名读取",
	record.ColumnDoubled:    "“%[1]s”重复，未采用",
	record.ColumnUnnamed:    "这一列没有列名，有%[3]d格内容未采用，第一格为“%[1]s”",
	record.HeaderMissing:    "没有找到表头",
	record.HeaderRepeated:   "表中重复的表头%[3]d行，已跳过",
	record.TotalRow:         "汇总行“%[1]s”，不计入明细",
	record.TotalDiffers:     "汇总数填%[1]s，明细累加为%[2]s",
	record.BlankRow:         "数据中间有空行%[3]d行：第%[1]s行",
	record.SequenceBroken:   "序号为%[1]s，应为%[2]s",
	record.ErrorValue:       "公式结果为%[1]s",
	record.NoCachedValue:    "公式没有保存结果",
	record.ExternalLink:     "引用了其他文件：%[1]s",
	record.ColourAsData:     "%[3]d行以颜色或删除线标注，未写文字：%[1]s",
	record.Corrected:        "%[1]s：%[3]d处",
	record.Synonym:          "“%[1]s”按“%[2]s”读取：%[3]d处",
	record.CoverMissing:     "封面缺“%[2]s”",
	record.TownshipConflict: "乡镇不一致：%[1]s；按“%[2]s”读取",
	record.TownshipUnknown:  "认不出是哪个乡镇报的：%[1]s",
	record.PeriodConflict:   "报告期为“%[1]s”，本期为“%[2]s”",
	record.ProfileConflict:  "表样版本为“%[1]s”，现用“%[2]s”",
	record.UnitConflict:     "表头单位为“%[1]s”，表样为“%[2]s”",
	record.DigitsLost:       "号码“%[1]s”按数字存放，位数已丢失，不予采用",
	record.MergeNotFilled:   "合并单元格%[1]s只在首行计一次",
	record.ValueMissing:     "“%[2]s”未填",
	record.ValueBad:         "填为“%[1]s”，应为%[2]s",
	record.RowsBeyond:       "只有序号或村名、没有内容的表行%[3]d行，已跳过：第%[1]s行",
	record.RowsNoData:       "%[1]s，已跳过",
}

// Explain says a fact in Chinese, with sheet and cell in front where it has them.
func Explain(f record.Fact) string {
	text := fmt.Sprintf(explanations[f.Kind], f.Got, f.Want, f.N)
	if i := strings.Index(text, "%!(EXTRA"); i >= 0 {
		text = text[:i]
	}
	where := ""
	if f.SheetTab != "" {
		where = "“" + f.SheetTab + "”"
	}
	if f.Cell != "" {
		where += f.Cell
	}
	if where != "" {
		text = where + "：" + text
	}
	return text
}
