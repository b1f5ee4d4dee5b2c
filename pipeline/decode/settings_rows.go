package decode

import (
	"reflect"

	"guatu/pipeline/record"
)

// The rows of the settings workbook, one type a sheet; their fields are those of templates' settings layouts.
type (
	townshipRow struct {
		record.Place
		Township record.Text `col:"township"`
		Code     record.Text `col:"code"`
		From     record.Date `col:"from"`
		Aliases  record.Text `col:"aliases"`
		Basis    record.Text `col:"basis"`
	}
	villageRow struct {
		record.Place
		Township record.Text    `col:"township"`
		Village  record.Text    `col:"village"`
		Code     record.Text    `col:"code"`
		Poor     record.YesNo   `col:"poor"`
		Aliases  record.Text    `col:"aliases"`
		Hamlets  record.Text    `col:"hamlets"`
		ExitYear record.Int     `col:"exit_year"`
		Cropland record.Decimal `col:"cropland"`
	}
	officerRow struct {
		record.Place
		Township record.Text `col:"township"`
		Village  record.Text `col:"village"`
		Role     record.Code `col:"role"`
		Name     record.Text `col:"name"`
		Post     record.Text `col:"post"`
		Phone    record.Text `col:"phone"`
	}
	optionRow struct {
		record.Place
		Item  record.Code `col:"item"`
		Value record.Text `col:"value"`
		Note  record.Text `col:"note"`
	}
	baseRow struct {
		record.Place
		Township   record.Text `col:"township"`
		Households record.Int  `col:"households"`
		People     record.Int  `col:"people"`
		Basis      record.Text `col:"basis"`
	}
	paramRow struct {
		record.Place
		Key   record.Text `col:"key"`
		Name  record.Text `col:"name"`
		From  record.Date `col:"from"`
		Value record.Text `col:"value"`
		Unit  record.Text `col:"unit"`
		Basis record.Text `col:"basis"`
	}
	itemRow struct {
		record.Place
		Seq    record.Int   `col:"seq"`
		Item   record.Text  `col:"item"`
		Detail record.Text  `col:"detail"`
		Basis  record.Text  `col:"basis"`
		From   record.Date  `col:"from"`
		Veto   record.YesNo `col:"veto"`
		Proof  record.Code  `col:"proof"`
	}
	amountRow struct {
		record.Place
		Kind   record.Code  `col:"kind"`
		Amount record.Money `col:"amount"`
		Basis  record.Text  `col:"basis"`
	}
	quotaRow struct {
		record.Place
		Rank       record.Code `col:"rank"`
		Households record.Int  `col:"households"`
		Walk       record.Int  `col:"walk"`
		Help       record.Int  `col:"help"`
		Visits     record.Int  `col:"visits"`
		Days       record.Int  `col:"days"`
		Basis      record.Text `col:"basis"`
	}
	passwordRow struct {
		record.Place
		Password record.Text `col:"password"`
		Note     record.Text `col:"note"`
	}
	waiverRow struct {
		record.Place
		No       record.Text `col:"no"`
		Rule     record.Text `col:"rule"`
		Key      record.Text `col:"key"`
		Reason   record.Text `col:"reason"`
		Approver record.Text `col:"approver"`
		Until    record.Date `col:"until"`
	}
	offRow struct {
		record.Place
		Rule  record.Text `col:"rule"`
		Who   record.Text `col:"who"`
		Why   record.Text `col:"why"`
		Until record.Date `col:"until"`
	}
	probationRow struct {
		record.Place
		Rule record.Text `col:"rule"`
		Note record.Text `col:"note"`
	}
	superiorRow struct {
		record.Place
		ID    record.Text `col:"id"`
		Times record.Int  `col:"times"`
		Note  record.Text `col:"note"`
	}
	listedRow struct {
		record.Place
		Carrier     record.Code  `col:"carrier"`
		Township    record.Text  `col:"township"`
		Village     record.Text  `col:"village"`
		HouseholdNo record.Text  `col:"household_no"`
		HeadName    record.Text  `col:"head_name"`
		People      record.Int   `col:"people"`
		Status      record.Code  `col:"status"`
		MainCause   record.Code  `col:"main_cause"`
		Category    record.Code  `col:"category"`
		NetPerHead  record.Money `col:"net_per_head"`
	}
	comparedRow struct {
		record.Place
		Department record.Code `col:"department"`
		ID         record.Text `col:"id"`
		Name       record.Text `col:"name"`
		Item       record.Code `col:"item"`
		Has        record.Code `col:"has"`
		Township   record.Text `col:"township"`
		Day        record.Date `col:"day"`
		Basis      record.Text `col:"basis"`
	}
)

// settingsRows is what one settings workbook says, sheet by sheet.
type settingsRows struct {
	townships  []townshipRow
	villages   []villageRow
	officers   []officerRow
	calendar   []optionRow
	bases      []baseRow
	params     []paramRow
	items      []itemRow // of households
	ofVillages []itemRow // of villages
	amounts    []amountRow
	quotas     []quotaRow
	passwords  []passwordRow
	waivers    []waiverRow
	offs       []offRow
	probation  []probationRow
	superior   []superiorRow
	listed     []listedRow
	conditions []conditionRow
	compared   []comparedRow
	output     []optionRow
}

// sinks name where the rows of each sheet go.
func (s *settingsRows) sinks() map[string]sink {
	return map[string]sink{
		"township": into(&s.townships), "village": into(&s.villages),
		"officer": into(&s.officers), "calendar": into(&s.calendar),
		"base": into(&s.bases), "param": into(&s.params),
		"item": into(&s.items), "villageitem": into(&s.ofVillages), "amount": into(&s.amounts),
		"quota": into(&s.quotas), "password": into(&s.passwords),
		"waiver": into(&s.waivers), "off": into(&s.offs),
		"probation": into(&s.probation), "superior": into(&s.superior),
		"output": into(&s.output), "listed": into(&s.listed), "condition": into(&s.conditions), "compared": into(&s.compared),
	}
}

// types are the row types by sheet, taken from the sinks so that the two cannot differ.
func types(sinks map[string]sink) map[string]reflect.Type {
	out := map[string]reflect.Type{}
	for key, s := range sinks {
		out[key] = s.blank().Type()
	}
	return out
}
