package main

import "regexp"

// wrongUses says in Chinese what the parser of flags says in English; what none of them knows is shown as it is, below a Chinese sentence.
var wrongUses = []struct {
	english *regexp.Regexp
	chinese string
}{
	{regexp.MustCompile(`^unexpected argument ([^,]+?)(?:, did you mean "?([^"?]+)"?.*)?$`), "不认识“$1”"},
	{regexp.MustCompile(`^unknown flag ([^,]+?)(?:, did you mean .*)?$`), "没有选项 $1"},
	{regexp.MustCompile(`^expected one of .*$`), "没有写要做什么；可以写 init、run、status 等"},
	{regexp.MustCompile(`^(?:expected|missing positional arguments) (.+)$`), "少写了 $1"},
	{regexp.MustCompile(`^(--\S+?)(?:=\S*)? must be one of (.+) but got "(.*)"$`), "$1 只能写 $2，不能写“$3”"},
	{regexp.MustCompile(`^(--\S+?)(?:=\S*)?: expected (?:a valid .*int|an int|a float) but got "(.*?)".*$`), "$1 后面应写数字，不能写“$2”"},
	{regexp.MustCompile(`^(--\S+?)(?:=\S*)?: expected \S+ value but got .*$`), "$1 后面少写了内容"},
	{regexp.MustCompile(`^(--\S+?)(?:=\S*)?: bool value must be .* but got "(.*)"$`), "$1 后面不写内容"},
}

// wrongUse is an error of the parser in the session's language.
func (t texts) wrongUse(err error) string {
	if !t.chinese() {
		return err.Error()
	}
	for _, w := range wrongUses {
		if w.english.MatchString(err.Error()) {
			return w.english.ReplaceAllString(err.Error(), w.chinese)
		}
	}
	return t["cause_usage"] + "\n" + t["detail"] + err.Error()
}

func (t texts) chinese() bool { return t["about"] == said["about"][0] }
