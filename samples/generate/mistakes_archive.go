package generate

import (
	"guatu/pipeline/record"
)

var archiveMistakes = []Mistake{
	{Rule: "N01", Title: "整类缺识别类档案", alter: onArchive(anyHome, func(a *record.Archive) record.Value {
		for i := range 10 {
			a.Items[i] = code("无")
		}
		return &a.Items[0]
	})},
	{Rule: "N02", Title: "缺村民代表会评议记录", alter: onArchive(anyHome, func(a *record.Archive) record.Value { a.Items[3] = code("无"); return &a.Items[3] })},
	{Rule: "N03", Title: "缺乡镇签字", alter: onArchive(anyHome, func(a *record.Archive) record.Value { a.SignTownship = yes(false); return &a.SignTownship })},
	{Rule: "N04", Title: "评议早于申请", alter: onArchive(anyHome, func(a *record.Archive) record.Value { a.ReviewedOn.V = a.AppliedOn.V - 5; return &a.ReviewedOn })},
	{Rule: "N05", Title: "公示期不足7天", alter: onArchive(anyHome, func(a *record.Archive) record.Value { a.Notice1To.V = a.Notice1From.V + 3; return &a.Notice1To })},
	{Rule: "N06", Title: "缺第二次公示资料", alter: func(s *Seed) {
		if h := s.home(anyHome); h != nil {
			h.Archive.Items[5] = code("无")
			s.atVillage(h.Archive, &h.Archive.Items[5])
		}
	}},
	{Rule: "N07", Title: "档案户主与台账不一致", alter: onArchive(anyHome, func(a *record.Archive) record.Value { a.HeadName = text("赵某某"); return &a.HeadName })},
	{Rule: "N08", Title: "扶贫手册不合格", alter: onArchive(anyHome, func(a *record.Archive) record.Value { a.Items[12] = code("不合格"); return &a.Items[12] })},
	{Rule: "N10", Title: "档案合格户数多报", alter: func(s *Seed) {
		if h := s.home(anyHome); h != nil {
			h.Archive.Verdict = code("不合格")
			s.expect(&s.Return.Villages[0], &s.Return.Villages[0].FiledOk)
		}
	}, Alone: true},
	{Rule: "N11", Title: "落款日期印章不齐", alter: onArchive(anyHome, func(a *record.Archive) record.Value { a.CompleteMarks = yes(false); return &a.CompleteMarks })},
	{Rule: "N12", Title: "公示早于评议", alter: onArchive(anyHome, func(a *record.Archive) record.Value {
		a.Notice1From.V = a.ReviewedOn.V - 1
		return &a.Notice1From
	})},
	{Rule: "N13", Title: "第二次公示早于第一次", alter: onArchive(anyHome, func(a *record.Archive) record.Value {
		a.Notice2On.V = a.Notice1To.V - 1
		return &a.Notice2On
	})},
	{Rule: "N09", Alone: true, Title: "村级档案缺需求清单", alter: onVillage(func(v *record.Village) record.Value { v.DocNeeds = yes(false); return &v.DocNeeds })},
}
