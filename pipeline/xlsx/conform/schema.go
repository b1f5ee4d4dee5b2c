package conform

import (
	"slices"
	"strconv"
	"strings"
)

// schema is what ECMA-376 (parts 1 and 2) lets the elements hold that our writer makes and our marks touch, by the root of their
// part: element | attributes | children. An attribute with ! must be there; after = are its values, # is a whole number, a measure
// is %. Children stand in this order, each run of elements of one name together; ~ lets them stand as they like. Elements that
// are not listed are foreign and are not looked into.
const schema = `
@worksheet
worksheet | | sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst
sheetPr | syncHorizontal syncVertical syncRef transitionEvaluation transitionEntry published codeName filterMode enableFormatConditionsCalculation | tabColor outlinePr pageSetUpPr
dimension | ref! |
sheetViews | | sheetView extLst
sheetView | windowProtection showFormulas showGridLines showRowColHeaders showZeros rightToLeft tabSelected showRuler showOutlineSymbols defaultGridColor showWhiteSpace view topLeftCell colorId# zoomScale# zoomScaleNormal# zoomScaleSheetLayoutView# zoomScalePageLayoutView# workbookViewId!# | pane selection pivotSelection extLst
pane | xSplit% ySplit% topLeftCell activePane=bottomRight/topRight/bottomLeft/topLeft state=split/frozen/frozenSplit |
selection | pane=bottomRight/topRight/bottomLeft/topLeft activeCell activeCellId# sqref |
sheetFormatPr | baseColWidth# defaultColWidth% defaultRowHeight!% customHeight zeroHeight thickTop thickBottom outlineLevelRow# outlineLevelCol# |
cols | | col
col | min!# max!# width% style# hidden bestFit customWidth phonetic outlineLevel# collapsed |
sheetData | | row
row | r# spans s# customFormat ht% hidden customHeight outlineLevel# collapsed thickTop thickBot ph | c extLst
c | r s# t=b/d/e/inlineStr/n/s/str cm# vm# ph | f v is extLst
f | t=normal/array/dataTable/shared aca ref dt2D dtr del1 del2 r1 r2 ca si# bx xml:space |
is | | t r rPh phoneticPr
autoFilter | ref | filterColumn sortState extLst
mergeCells | count# | mergeCell
mergeCell | ref! |
conditionalFormatting | pivot sqref | cfRule extLst
cfRule | type dxfId# priority!# stopIfTrue aboveAverage percent bottom operator text timePeriod rank# stdDev# equalAverage | formula colorScale dataBar iconSet extLst
colorScale | | cfvo color
dataBar | minLength# maxLength# showValue | cfvo color
cfvo | type!=num/percent/max/min/formula/percentile val gte |
dataValidations | disablePrompts xWindow# yWindow# count# | dataValidation
dataValidation | type=none/whole/decimal/list/date/time/textLength/custom errorStyle=stop/warning/information imeMode operator=between/notBetween/equal/notEqual/lessThan/lessThanOrEqual/greaterThan/greaterThanOrEqual allowBlank showDropDown showInputMessage showErrorMessage errorTitle error promptTitle prompt sqref! | formula1 formula2
hyperlinks | | hyperlink
hyperlink | ref! r:id location tooltip display |
printOptions | horizontalCentered verticalCentered headings gridLines gridLinesSet |
pageMargins | left!% right!% top!% bottom!% header!% footer!% |
pageSetup | paperSize# paperHeight paperWidth scale# firstPageNumber# fitToWidth# fitToHeight# pageOrder=downThenOver/overThenDown orientation=default/portrait/landscape usePrinterDefaults blackAndWhite draft cellComments useFirstPageNumber errors horizontalDpi# verticalDpi# copies# r:id |
headerFooter | differentOddEven differentFirst scaleWithDoc alignWithMargins | oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter
rowBreaks | count# manualBreakCount# | brk
colBreaks | count# manualBreakCount# | brk
brk | id# min# max# man pt |
ignoredErrors | | ignoredError extLst
ignoredError | sqref! evalError twoDigitTextYear numberStoredAsText formula formulaRange unlockedFormula emptyCellReference listDataValidation calculatedColumn |
drawing | r:id! |
legacyDrawing | r:id! |
tableParts | count# | tablePart
sheetProtection | algorithmName hashValue saltValue spinCount# sheet objects scenarios formatCells formatColumns formatRows insertColumns insertRows insertHyperlinks deleteColumns deleteRows selectLockedCells sort autoFilter pivotTables selectUnlockedCells password |
@workbook
workbook | conformance | fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst
bookViews | | workbookView
workbookView | visibility minimized showHorizontalScroll showVerticalScroll showSheetTabs xWindow yWindow windowWidth# windowHeight# tabRatio# firstSheet# activeTab# autoFilterDateGrouping | extLst
sheets | | sheet
sheet | name! sheetId!# state=visible/hidden/veryHidden r:id! |
definedNames | | definedName
definedName | name! comment customMenu description help statusBar localSheetId# hidden function vbProcedure xlm functionGroupId# shortcutKey publishToServer workbookParameter xml:space |
@styleSheet
styleSheet | | numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst
numFmts | count# | numFmt
numFmt | numFmtId!# formatCode! |
fonts | count# knownFonts | font
font | | ~ b i strike condense extend outline shadow u vertAlign sz color name family charset scheme
fills | count# | fill
fill | | patternFill gradientFill
patternFill | patternType | fgColor bgColor
borders | count# | border
border | diagonalUp diagonalDown outline | start end left right top bottom diagonal vertical horizontal
cellStyleXfs | count# | xf
cellXfs | count# | xf
xf | numFmtId# fontId# fillId# borderId# xfId# quotePrefix pivotButton applyNumberFormat applyFont applyFill applyBorder applyAlignment applyProtection | alignment protection extLst
cellStyles | count# | cellStyle
cellStyle | name xfId!# builtinId# iLevel# hidden customBuiltin | extLst
dxfs | count# | dxf
dxf | | font numFmt fill alignment border protection extLst
tableStyles | count# defaultTableStyle defaultPivotStyle | tableStyle
@sst
sst | count# uniqueCount# | si extLst
si | | t r rPh phoneticPr
r | | rPr t
t | xml:space |
@comments
comments | | authors commentList extLst
authors | | author
commentList | | comment
comment | ref! authorId!# guid shapeId# | text commentPr
text | | t r rPh phoneticPr
r | | rPr t
@Types
Types | | ~ Default Override
Default | Extension! ContentType! |
Override | PartName! ContentType! |
@Relationships
Relationships | | Relationship
Relationship | Id! Type! Target! TargetMode=Internal/External |
@wsDr
wsDr | | ~ twoCellAnchor oneCellAnchor absoluteAnchor
twoCellAnchor | editAs=twoCell/oneCell/absolute | from to sp grpSp graphicFrame cxnSp pic contentPart clientData
graphicFrame | macro fPublished | nvGraphicFramePr xfrm graphic
@chartSpace
chartSpace | | date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst
chart | | title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst
title | | tx layout overlay spPr txPr extLst
plotArea | | ~ layout areaChart lineChart pieChart barChart scatterChart valAx catAx dateAx serAx dTable spPr extLst
barChart | | barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst
lineChart | | grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst
ser | | idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val smooth shape extLst
dLbls | | dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines extLst
catAx | | axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst
valAx | | axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst
scaling | | logBase orientation max min extLst
legend | | legendPos legendEntry layout overlay spPr txPr extLst
spPr | | xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst effectDag scene3d sp3d extLst
txPr | | bodyPr lstStyle p
rich | | bodyPr lstStyle p
strRef | | f strCache extLst
numRef | | f numCache extLst
strCache | | ptCount pt extLst
numCache | | formatCode ptCount pt extLst
dLblPos | val!=bestFit/b/ctr/inBase/inEnd/l/outEnd/r/t |
legendPos | val=b/tr/l/r/t |
grouping | val=percentStacked/standard/stacked/clustered |
barDir | val=bar/col |
orientation | val=maxMin/minMax |
`

// kind is what one element may hold.
type kind struct {
	attrs    map[string]attribute
	children []string
	anyOrder bool
}

type attribute struct {
	must   bool
	number byte // # or %
	values []string
}

// kinds are by the root of the part and the element.
var kinds = parseSchema()

func parseSchema() map[string]map[string]kind {
	out := map[string]map[string]kind{}
	root := ""
	for _, line := range strings.Split(strings.TrimSpace(schema), "\n") {
		if line[0] == '@' {
			root = line[1:]
			out[root] = map[string]kind{}
			continue
		}
		f := strings.Split(line, "|")
		k := kind{attrs: map[string]attribute{}, children: strings.Fields(f[2])}
		if len(k.children) > 0 && k.children[0] == "~" {
			k.anyOrder, k.children = true, k.children[1:]
		}
		for _, s := range strings.Fields(f[1]) {
			var a attribute
			if name, values, ok := strings.Cut(s, "="); ok {
				s, a.values = name, strings.Split(values, "/")
			}
			if c := s[len(s)-1]; c == '#' || c == '%' {
				s, a.number = s[:len(s)-1], c
			}
			if strings.HasSuffix(s, "!") {
				s, a.must = s[:len(s)-1], true
			}
			k.attrs[s] = a
		}
		out[root][strings.TrimSpace(f[0])] = k
	}
	return out
}

// conform checks a part against the schema of its root.
func (c *checker) conform(part string, n *node, of map[string]kind) {
	k, known := of[n.name]
	if !known {
		return
	}
	if !k.anyOrder {
		c.order(part, n, k.children)
	}
	for _, kid := range n.kids {
		if k.anyOrder && !slices.Contains(k.children, kid.name) {
			c.say("%s: element %s does not belong into %s", part, kid.name, n.name)
		}
		c.conform(part, kid, of)
	}
	for name, a := range k.attrs {
		if _, ok := n.attr[name]; a.must && !ok {
			c.say("%s: %s has no %s", part, n.name, name)
		}
	}
	for name, value := range n.attr {
		if strings.HasPrefix(name, "{") {
			continue // of another namespace, for programs that know it
		}
		a, ok := k.attrs[name]
		if !ok && len(k.attrs) > 0 {
			c.say("%s: %s cannot have %s", part, n.name, name)
		}
		if !a.fits(value) {
			c.say("%s: %s has %s %q", part, n.name, name, value)
		}
	}
}

func (a attribute) fits(value string) bool {
	var err error
	switch a.number {
	case '#':
		_, err = strconv.ParseUint(value, 10, 32)
	case '%':
		_, err = strconv.ParseFloat(value, 64)
	}
	return err == nil && (a.values == nil || slices.Contains(a.values, value))
}
