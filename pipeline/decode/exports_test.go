package decode_test

import (
	"fmt"
	"strings"
	"testing"

	"guatu/pipeline/decode"
	"guatu/pipeline/grid"
	"guatu/pipeline/record"
)

// The national system's tables have their header on the third row, everything as text, and name their columns differently from table to table.
const exportedPersons = `@@ 贫困人口信息（2016）（22）.xlsx | xlsx
== Sheet1
1 | 贫困人口信息
2 | 导出时间：2016-02-05
3 | 县(市、区、旗) | 乡(镇) | 行政村 | 自然村 | 户编号 | 人编号 | 姓名 | 证件号码 | 人数 | 与户主关系 | 脱贫属性 | 贫困户属性 | 主要致贫原因 | 人均纯收入 | 联系电话
4 | 清水县 | 永清镇 | 柳湾村 | 一社 | '6205211002010001 | 1 | 李小山 | '62052119 | '3 | 之子 | 脱贫 | 一般贫困户 | 因病 | '3012.50 | 
5 | 清水县 | 永清镇 | 柳湾村 | 一社 | '6205211002010001 | 2 | 王大山 | '62052119 | 3 | 户主 | 脱贫 | 一般贫困户 | 因病 | '3012.50 | 
6 | 清水县 | 永清 | 柳湾 | 二社 | '6205211002010002 | 3 | 孙有才 | '62052119 | 1 | 户主 | 已脱贫(享受政策) | 没有这种 | 因学 | 2900 | 
7 | 清水县 | 别县乡 | 某村 | 二社 | '6205219992010002 | 4 | 外人 | '62052119 | 1 | 户主 | 脱贫 | 没有这种 | 因学 | 2900 | `

const exportedHouses = `@@ 贫困户信息.xlsx | xlsx
== 户
1 | 贫困户信息
3 | 县 | 乡 | 村 | 户编号 | 户主姓名 | 户主证件号码 | 家庭人口数 | 脱贫属性
4 | 清水县 | 红堡镇 | 前村 | '6205211012010001 | 何永平 | '62052119 | 4 | 未脱贫`

func export(t *testing.T, text string) string {
	t.Helper()
	b, err := grid.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	got, facts := decode.Export(load(t), b)
	var out strings.Builder
	for _, l := range got.Listed {
		fmt.Fprintf(&out, "%s %d %s %s %s %s人 %s %s %s %s\n", l.Carrier, l.Township, l.Village, l.Household, l.Head, l.People.String(), l.Status.V, l.Category.V, l.MainCause.V, l.NetPerHead.String())
	}
	for _, w := range got.Waivers {
		fmt.Fprintf(&out, "%s %s %s/%s %s %s %s @%s\n", w.No, w.Rule, w.Household, w.Key, w.Reason, w.Approver, w.Until, w.Row.Cell("rule"))
	}
	for _, f := range facts {
		if f.Kind == record.ValueMissing {
			fmt.Fprintf(&out, "! %s %s %s\n", f.Kind, f.Cell, f.Want)
		}
		if f.Kind == record.ValueBad || f.Kind == record.SheetUnknown {
			fmt.Fprintf(&out, "! %s %s %s\n", f.Kind, f.Cell, f.Got)
		}
	}
	return out.String()
}

func TestExportsOfTheNationalSystemAreReadAsHouseholds(t *testing.T) {
	for text, want := range map[string]string{
		exportedPersons: "平台 1 柳湾村 6205211002010001 王大山 3人 已脱贫 一般贫困户 因病 3012.5\n" +
			"平台 1 柳湾 6205211002010002 孙有才 1人 已脱贫  因学 2900\n" +
			"! value-bad L6 没有这种\n! value-bad B7 别县乡\n",
		exportedHouses: "平台 2 前村 6205211012010001 何永平 4人 未脱贫   \n",
		"@@ 其他.xlsx | xlsx\n== 表\n1 | 食堂 | 菜谱": "! sheet-unknown  \n",
	} {
		if got := export(t, text); want != "" && got != want {
			t.Errorf("got\n%swant\n%s", got, want)
		}
	}
}

// Without a column of the household's size the persons are counted.
func TestPersonsOfAnExportAreCounted(t *testing.T) {
	if got := export(t, strings.Replace(exportedPersons, "| 人数 |", "| 登记序号 |", 1)); !strings.Contains(got, "王大山 2人") {
		t.Errorf("got\n%s", got)
	}
}

// An exemption list stands by rule number, with whatever else its columns say.
const exemptions = `@@ 2016年豁免清单总梳理.xlsx | xlsx
== Sheet1
1 | 豁免清单总梳理
2 | 整理时间：2016-02-05
3 | 序号 | 规则号 | 规则名称 | 乡(镇) | 户编号 | 姓名 | 身份证号 | 豁免原因 | 审批人 | 到期日期
4 | 1 | c2 | 务工 | 永清镇 | '6205211002010001 | 李小山 | | 派出所正在补办 | 主任 | 2016-03-31
5 | 2 | A24 | 电话 | 永清镇 | '6205211002010001 | 李小山 | '620521197901011234 | 使用座机 | 主任 | 2016-03-31
6 | 3 | A24 | 电话 | 永清镇 | | 王 | | 使用座机 | 主任 | 2016-03-31
7 | 4 | A24 | 电话 | 永清镇 | '6205211002010003 | 王 | | 使用座机 | | 2016-03-31`

func TestAnExemptionListIsReadAsWaivers(t *testing.T) {
	want := "C02-6205211002010001 C02 /6205211002010001 派出所正在补办 主任 2016-03-31 @B4\n" +
		"A24-620521197901011234 A24 6205211002010001/620521197901011234 使用座机 主任 2016-03-31 @B5\n" +
		"! value-missing I7 批准人\n! value-missing B6 户编号、证件号码或豁免对象\n"
	if got := export(t, exemptions); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
