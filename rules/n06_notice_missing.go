package rules

import (
	"fmt"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "N06", Title: "公示公告缺次",
		Why:      "三次公示两次公告缺一次，识别程序就不完整。",
		Fix:      "请补齐公示公告资料和照片。",
		Basis:    "甘肃识别程序“12345”：五公示（告）",
		Severity: record.Doubt, Zhun: "5", Class: ClassArchive,
		Check: EachVillage(func(c *Case, v *Village) {
			for i := noticePapers.first; i <= noticePapers.last; i++ {
				c.noticeLacking(v, c.itemName(i)+"”资料", func(a *record.Archive) record.Value {
					if a.Items[i].Is("无") && !identifyPapers.wholeMissing(a) {
						return &a.Items[i]
					}
					return nil
				})
				c.noticeLacking(v, c.itemName(i)+"”日期", func(a *record.Archive) record.Value {
					if day := noticeDay(a, i); day != nil && a.Items[i].Is("有") && day.S == record.Blank {
						return day
					}
					return nil
				})
			}
		}),
		Fires: []string{`
== 五类档案
户编号 | 第三次公示
6205211002010001 | »无
6205211002010003 | »无`, `
== 五类档案
户编号 | 第二次公示日期
6205211002010001 | »`},
		Quiet: []string{`
== 五类档案
户编号 | 第三次公示 | 第三次公示日期
6205211002010001 | 不合格 |`},
	})
}

// noticeDay is the date that proves a notice, told once: the two announcements share one.
func noticeDay(a *record.Archive, item int) *record.Date {
	days := []*record.Date{&a.Notice1From, &a.Notice2On, &a.Notice3On, nil, &a.AnnouncedOn}
	return days[item-noticePapers.first]
}

// noticeLacking tells once for the village what at finds in its households.
func (c *Case) noticeLacking(v *Village, what string, at func(*record.Archive) record.Value) {
	var f *record.Finding
	var heads []string
	for _, h := range v.Homes {
		if h.Archive == nil {
			continue
		}
		if cell := at(h.Archive); cell != nil {
			if heads = append(heads, h.Archive.HeadName.V); f == nil {
				f = c.Find(h.Archive, cell, "")
			} else {
				Also(f, h.Archive, cell)
			}
		}
	}
	if f != nil {
		f.Household, f.Who = "", ""
		f.Message = fmt.Sprintf("%s缺“%s，涉及%d户：%s", v.Name, what, len(heads), firstOf(heads, 5, "户"))
	}
}
