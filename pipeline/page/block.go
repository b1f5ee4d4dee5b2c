package page

// Title is the document's or annex's title: 二号小标宋, centred, broken into lines that taper.
// A line feed in Text forces a break. Sub is set below it in 三号楷体, such as “（2016年第6周）”.
// A title restarts the numbering of headings.
type Title struct {
	Text string
	Sub  string
	Size Length // zero: 二号, or 小二 in a Sheet
}

// Heading is numbered by its place: 一、 （一） 1. （1）. Each higher heading restarts those below.
type Heading struct {
	Level      int // 1 to 4
	Text       string
	Run        string // body text that continues in the same paragraph
	Unnumbered bool
}

// Para is a paragraph: first line indented two characters, justified, 三号仿宋 in an Official section.
type Para struct {
	Text   string
	Lead   string // opening words set in 黑体
	Align  Align
	Flush  bool   // no first-line indent
	Size   Length // zero: the section's
	Role   Role   // zero: the section's
	Tone   Tone   // ToneAccent and ToneBad are drawn in red, ToneMuted in grey
	Keep   bool   // stays on the page of the block that follows
	Before int    // blank lines before, dropped at the top of a page
}

// Recipient is 主送机关: flush left; the colon is added when missing.
type Recipient struct{ Text string }

// AttachmentNote is 附件说明: one blank line below the body, two characters in. A single item is not numbered.
type AttachmentNote struct{ Items []string }

// AnnexMark is “附件1” in 三号黑体 at the top left of an annex. No is left out when there is but one annex.
type AnnexMark struct {
	No int // 0: just 附件
}

// Signature is 落款: the units, one a line, and the date, kept together and with at least two lines of body before them.
type Signature struct {
	Units []string
	Date  string // such as 2016年2月5日
	Seal  bool   // leaves the space of a seal: the date four characters in instead of two
}

// RedHead is the red head of a 简报 or 通报.
type RedHead struct {
	Name  string // 精准扶贫工作简报
	Issue string // 第6期（总第6期）
	Unit  string // 编印单位, left above the red line
	Date  string // right above the red line
}

// Imprint is 版记, at the foot of the last page of its section: 抄送/报送 lines, the printing office, date and number of copies.
type Imprint struct {
	Lines  []string // such as “报：县委、县政府主要领导。”
	Unit   string
	Date   string
	Copies string // 共印50份
}

// Figure is a chart in the flow of text.
type Figure struct {
	Caption string // below the chart
	Unit    string // right above it
	Chart   Chart
	Height  Length // zero: a third of the text height
}

// Spacer is blank lines; dropped at the top of a page.
type Spacer struct{ Lines int }

// PageBreak starts a new page.
type PageBreak struct{}

// Bookmark is an entry of the file's outline and of the contents page, without drawn text.
// Titles and headings make their own.
type Bookmark struct {
	Level int // 1 to 4
	Text  string
}

// Contents is a contents page of titles and headings down to Depth, with page numbers.
type Contents struct {
	Title string // zero: 目　录
	Depth int    // zero: 2
	From  int    // a document of fewer pages has none; a section with nothing else is then left out
}

// Fields is a row of blanks to be filled in by hand: “核查人（签字）：________”.
type Fields struct {
	Items []Field
	Size  Length
}

// Field is one blank. Value, when known, is written on the line.
type Field struct {
	Label string
	Value string
	Width int // share of the row; zero: 1
}

// Together keeps its blocks on one page when they fit on one.
type Together struct{ Blocks []Block }

func (Title) block()          {}
func (Heading) block()        {}
func (Para) block()           {}
func (Recipient) block()      {}
func (AttachmentNote) block() {}
func (AnnexMark) block()      {}
func (Signature) block()      {}
func (RedHead) block()        {}
func (Imprint) block()        {}
func (Figure) block()         {}
func (Spacer) block()         {}
func (PageBreak) block()      {}
func (Bookmark) block()       {}
func (Contents) block()       {}
func (Fields) block()         {}
func (Together) block()       {}
func (*Table) block()         {}
func (*Poster) block()        {}
