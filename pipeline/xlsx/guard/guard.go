// Package guard says why a file cannot be read and how much work a file may cause, for all readers of workbooks.
// It reads nothing itself, and never words a failure of our own as a fault of the file.
package guard

import "fmt"

// Limits bound what one file may cost. All are inclusive; zero means none is allowed.
type Limits struct {
	InputBytes int64 // size of the file as received
	XMLBytes   int64 // sum of all inflated parts of one workbook
	Cells      int64 // cells that hold something, over all sheets, and separately the strings of the shared table
	Ratio      int64 // inflated to packed size of one part, applied once RatioFrom bytes are inflated
	RatioFrom  int64
	TokenBytes int64 // one tag or one run of text
	Entries    int64 // files in a .zip, parts in a workbook
}

// DefaultLimits leave room for a township's sheets at ten times the county's size (100 MB of XML and
// 2.3 million cells a file) and refuse what would take a gigabyte of memory.
func DefaultLimits() Limits {
	return Limits{
		InputBytes: 256 << 20,
		XMLBytes:   1 << 30,
		Cells:      12_000_000,
		Ratio:      400,
		RatioFrom:  32 << 20,
		TokenBytes: 8 << 20,
		Entries:    10_000,
	}
}

// Refusal is a fault of the file itself. Reason and Remedy are shown to the sender.
type Refusal struct {
	Kind      string // one of the constants below
	Reason    string // what is wrong, in Chinese
	Remedy    string // what the sender can do, in Chinese
	Container string // what the content is, "" when unknown
	Sheet     string // "" when the whole file is meant
	Cell      string // "" when no single cell is to blame
	Detail    string // for the log: the technical finding, in English
}

// The kinds of refusal.
const (
	Encrypted    = "encrypted"
	EmptyFile    = "empty"
	NotAWorkbook = "not-a-workbook" // picture, pdf, rar, word … ; Container says which
	Damaged      = "damaged"
	Truncated    = "truncated"
	Bomb         = "bomb" // would cost more than the Limits allow
	Duplicate    = "duplicate-entry"
	Nested       = "nested-bundle"
	OldFormat    = "old-format" // a spreadsheet format too old or too rare to be read
	NoSheets     = "no-sheets"
)

func (r *Refusal) Error() string {
	where := ""
	if r.Sheet != "" {
		where = "工作表“" + r.Sheet + "”"
		if r.Cell != "" {
			where += r.Cell
		}
		where += "："
	}
	return where + r.Reason + "。" + r.Remedy
}

const (
	resave = "请用原表格软件打开核对，另存为 .xlsx 后重新报送"
	resend = "请重新发送原文件"
)

// Broken is a refusal of content that contradicts its own format; detail goes to the log.
func Broken(detail string, args ...any) *Refusal {
	return &Refusal{Kind: Damaged, Reason: "文件内容损坏，读出的数据不可信", Remedy: resave + "；打不开的，" + resend, Detail: fmt.Sprintf(detail, args...)}
}

// Short is a refusal of a file that ends too early.
func Short(detail string, args ...any) *Refusal {
	return &Refusal{Kind: Truncated, Reason: "文件不完整，可能没有传完", Remedy: resend, Detail: fmt.Sprintf(detail, args...)}
}

// TooBig is a refusal of a file that would cost more than the Limits allow.
func TooBig(detail string, args ...any) *Refusal {
	return &Refusal{Kind: Bomb, Reason: "文件展开后异常庞大，已停止读取", Remedy: "请只保留有数据的行和列，删除多余的格式和空白区域后另存为 .xlsx 重新报送", Detail: fmt.Sprintf(detail, args...)}
}

// Twice is a refusal of an archive in which two entries bear one name, so that two programs would read two different tables.
func Twice(name string) *Refusal {
	return &Refusal{Kind: Duplicate, Reason: "文件内部有两份同名内容，不同软件会读出不同的数据", Remedy: resave, Detail: "two archive entries are named " + name}
}

// Locked is a refusal of a file that needs a password nobody gave.
func Locked(container string) *Refusal {
	return &Refusal{Kind: Encrypted, Reason: "有打开密码", Remedy: "请取消打开密码后重新报送，或把密码告知县里录入设置", Container: container}
}

// Undecipherable is a refusal of a file whose encryption no password opens here.
func Undecipherable(container string) *Refusal {
	return &Refusal{Kind: Encrypted, Reason: "有打开密码，加密方式又少见，知道密码也打不开", Remedy: "请在 Excel 或 WPS 里取消打开密码，另存为 .xlsx 后重新报送", Container: container}
}
