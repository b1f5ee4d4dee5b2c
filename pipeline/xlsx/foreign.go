package xlsx

import (
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/sniff"
)

const askForWorkbook = "请发送 Excel 或 WPS 表格文件（.xlsx）"

var foreignTexts = map[sniff.Format][2]string{
	sniff.PDF:      {"这是 PDF 文件，不是表格", "PDF 里的数据不能汇总，" + askForWorkbook},
	sniff.RAR:      {"这是 RAR 压缩包，本程序不解压", "请解压后直接发送表格文件，或改用 .zip 压缩"},
	sniff.SevenZip: {"这是 7z 压缩包，本程序不解压", "请解压后直接发送表格文件，或改用 .zip 压缩"},
	sniff.Gzip:     {"这是 gz 压缩包，本程序不解压", "请解压后直接发送表格文件，或改用 .zip 压缩"},
	sniff.Picture:  {"这是图片，不是表格", "图片里的数据不能汇总，" + askForWorkbook},
	sniff.RTF:      {"这是写字板或 Word 文档，不是表格", "请把表格复制到 Excel 或 WPS 表格中保存后发送"},
	sniff.OtherXML: {"这是 XML 文件，但不是表格", askForWorkbook},
	sniff.Binary:   {"认不出这是什么文件", "请核对是否发错了文件，" + askForWorkbook},
}

// foreign refuses content that is no workbook, and says what it is and what to send.
func foreign(f sniff.Format) *guard.Refusal {
	if f == sniff.Empty {
		return &guard.Refusal{Kind: guard.EmptyFile, Reason: "文件是空的", Remedy: "可能没有传完或没有保存，请重新发送", Container: string(f)}
	}
	if f == sniff.WebArchive {
		return oldFormat(string(f), "单个文件网页（.mht）")
	}
	if f == sniff.Sealed {
		return &guard.Refusal{Kind: guard.Encrypted, Reason: "文件被单位的文档加密软件加密，在外面打不开", Remedy: "请在本单位解密（外发）后重新发送", Container: string(f)}
	}
	t, ok := foreignTexts[f]
	if !ok {
		t = foreignTexts[sniff.Binary]
	}
	return &guard.Refusal{Kind: guard.NotAWorkbook, Reason: t[0], Remedy: t[1], Container: string(f)}
}

func document(container, what string) *guard.Refusal {
	return &guard.Refusal{Kind: guard.NotAWorkbook, Reason: "这是" + what + "，不是表格", Remedy: "请把表格复制到 Excel 或 WPS 表格中保存后发送", Container: container}
}

func oldFormat(container, what string) *guard.Refusal {
	return &guard.Refusal{Kind: guard.OldFormat, Reason: "这是" + what + "，本程序不能读", Remedy: "请用 Excel 或 WPS 表格打开，另存为 .xlsx 后发送", Container: container}
}
