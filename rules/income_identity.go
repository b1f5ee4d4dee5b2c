package rules

import "guatu/pipeline/record"

// yuan is an amount as people write it.
func yuan(fen int64) string { return record.FormatScaled(fen, 2) }

// perHeadSlack is what the form's own note allows between 人均纯收入 and the quotient, since townships round to whole yuan.
const perHeadSlack = 100

// fourIncomes adds 工资性, 生产经营性, 财产性 and 转移性; ok is false when one of them is not known.
func fourIncomes(x *record.Income) (int64, bool) {
	return x.Wage.V + x.Business.V + x.Property.V + x.Transfer.V, x.Wage.OK() && x.Business.OK() && x.Property.OK() && x.Transfer.OK()
}

// transferParts adds the parts of 转移性收入 that are known. all tells that none is blank, any that at least one is filled.
func transferParts(x *record.Income) (sum int64, all, any bool) {
	all = true
	for _, p := range []record.Money{x.TFamilyPlanning, x.TDibao, x.TWubao, x.TPension, x.TEcology, x.TOther} {
		sum += p.V
		all, any = all && p.OK(), any || p.OK()
	}
	return sum, all, any
}

// transferDiffers compares 转移性收入 with its parts. With parts left blank only a sum above the total is certainly wrong.
func transferDiffers(x *record.Income) (sum int64, differs bool) {
	sum, all, any := transferParts(x)
	if !x.Transfer.OK() || !any {
		return sum, false
	}
	return sum, sum > x.Transfer.V || all && sum != x.Transfer.V
}

// perHead is a net income divided by a number of people, in fen.
func perHead(net int64, people int32) int64 {
	n := int64(people)
	if net < 0 {
		return -((-net + n/2) / n)
	}
	return (net + n/2) / n
}

func about(a, b int64) bool { return a-b <= perHeadSlack && b-a <= perHeadSlack }

// perHeadDiffers tells that 人均纯收入 is not 纯收入 ÷ 家庭人口 as both are declared in the row.
func perHeadDiffers(x *record.Income) bool {
	return x.Net.OK() && x.Size.OK() && x.Size.V > 0 && x.NetPerHead.OK() && !about(x.NetPerHead.V, perHead(x.Net.V, x.Size.V))
}

// perHeadStands is asked by rules on how high an income is: an arithmetic slip is told by the rule on the slip alone.
func perHeadStands(x *record.Income) bool {
	return x != nil && x.NetPerHead.OK() && !perHeadDiffers(x)
}

// sumsAddUp tells that 年收入 and 纯收入 follow from the items, as far as they are known. Rules on how likely an item is are silent until they do: with
// one figure miswritten, the sum names it better.
func sumsAddUp(x *record.Income) bool {
	sum, known := fourIncomes(x)
	if known && x.Gross.OK() && sum != x.Gross.V {
		return false
	}
	return !x.Gross.OK() || !x.Expense.OK() || !x.Net.OK() || x.Net.V == x.Gross.V-x.Expense.V
}

// partsAddUp tells likewise of 转移性收入 and its parts.
func partsAddUp(x *record.Income) bool {
	_, differs := transferDiffers(x)
	return !differs
}
