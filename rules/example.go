package rules

// Examples are written in the clerks' own terms, as a small change to a clean week, and are run through the real decoder.
// The clean week is testdata/base.txt: one township, 永清镇, whose workbook passes every rule.
//
// An example is lines. A line "== 家庭成员" (title or alias of a sheet) is followed by a header line and rows, cells parted by "|":
//
//	== 家庭成员
//	户编号 | 姓名 | 性别
//	6205211002010001 | 王大山 | »女
//
// A row changes the clean row with the same key; columns that are not named stay. Keys: 户编号; in 家庭成员 also 姓名; in 账二 also 项目名称;
// in 入户走访 also 日期 and 干部姓名; in 村级进度 行政村; in 七个一 行政村 and 类别; in 下乡干部 姓名; in 问题整改 问题编号; 封面 has one row.
// Only those key columns count that the header line names; the first matching row is meant. A key that no row has appends a copy of the sheet's
// first row, changed as written. Cells:
//
//	»x        the rule must fire at this cell, and at no cell without the mark (a finding's further places count)
//	~         the cell stays as it is in the clean week ("»~" only marks it); an empty cell is an empty cell
//	甲→乙      in a key column: the row of 甲, whose key becomes 乙 ("甲→" makes it blank)
//	'12 :1 {} written as in grid's notation: text, kind, marks. A bare number in a column of names, numbers of persons or houses is text,
//	          as the hand-out workbook has it; ":1620521196503123000" forces a number
//
// A row that begins with "- " deletes every matching row, "+ " appends a copy of the matching row even though the key exists, "* " appends a
// row with nothing but the cells written. Lines "-- …" say what grid's notation says of sheets (hidden, filtered, merges, hidden columns,
// refused), and "-- hidden rows 3 4".
// Headers: "-列名" deletes the column, "旧名→新名" rewrites its header, "+列名" adds a column at the right; "»" before it marks the header cell.
// "»== 家庭成员" marks the sheet as such: a finding there without a cell.
//
// Lines that begin with "#":
//
//	# 乡镇 红堡镇                  what follows is a second township: cover, and headers without rows; its rows are copies of 永清镇's first rows
//	»# 乡镇 红堡镇                 likewise, and the rule fires at the township as such ("»# 乡镇 永清镇" for the first)
//	»# 全县                       the rule fires at the county's own figures
//	# 缺报 红堡镇                  that township sent nothing (»# 缺报 marks it)
//	# 上期                        what follows changes last week, which starts as the clean week; without this line there is no last week
//	# 本期                        back to this week
//	# 报告期 2016-02-01至2016-02-07
//	# 文件 名称.xlsx               the name of the township's file
//	# 收到 2016-02-07 17:00        when it arrived
//	# 版本 旧.xlsx | 2016-02-06 10:00 | 原因   a file of the same township that was passed over
//	# 拒收 名称.xlsx | 原因 | 办法    a file that could not be read (»# 拒收 marks it: a finding without sheet and cell)
//	# 提示 macros | 含有宏          something the reader saw (external-links, macros …)
//	# 删除工作表 账一            also # 另有工作表 名称: a sheet that is none of ours
//	# 参数 键 | 值                  a parameter for this example
//	# 设置 村名录 | 永清镇 | 柳湾村 | 620521100201 | 是 | 全村耕地 | 上湾、下湾 | 退出年度     also 责任人名单 | 乡镇 | 村 | 角色 | 姓名, 核定底数 | 乡镇 | 户 | 人,
//	                              上级比对结果 | 证件号码 | 次数, 慰问金标准 | 类别 | 元, 验收指标 | 序号 | 名称 | 台账印证 (also 村级退出指标),
//	                              核对名单 | 载体 | 乡镇 | 村 | 户编号 | 户主 | 人口 | 状态 (the list
//	              is the clean week otherwise; 0 people strikes the row off, no people appends another), 豁免 | 编号 | 规则 | 户编号 | 理由 | 批准人 | 有效期至, 停用 | 规则 | 谁 | 原因 | 至, 试行 | 规则, 已提供 | 名称, 节假日 | 日期
//	# 上期问题 规则 | 户编号 | 列名 | 周数 | 已改/未改 | 答复 | 理由      a problem of earlier weeks (of a person: 户编号/证件号码)
//	# 往年 证件号码 | 七年级、七年级     grades of earlier years, newest first
//	# 记录起 日期                     since when visits are counted, as last week knows it
//	# 累计 键 | 值                  a cumulative figure of last week
