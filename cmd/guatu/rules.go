package main

import (
	"errors"
	"fmt"

	"guatu/pipeline"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/rules"
)

type rulesCmd struct {
	ID       string `arg:"" optional:"" help:"${rule_id_help}"`
	Group    string `help:"${group_help}"`
	Severity string `help:"${severity_help}"`
	Zhun     string `help:"${zhun_help}"`
	Scope    string `help:"${scope_help}"`
	Word     string `help:"${word_help}"`
	Profile  string `help:"${rules_profile_help}"`
	Book     string `help:"${rules_book_help}" type:"path"`
}

// Run lists the catalogue, or explains one rule.
func (c *rulesCmd) Run(s *session) error {
	if c.Book != "" {
		files, err := pipeline.RuleBook(s.env(), pipeline.Options{Profile: c.Profile})
		if err != nil {
			return misuse(err)
		}
		return s.write(c.Book, files)
	}
	if c.ID != "" {
		text := rules.Explain(record.RuleID(c.ID))
		if text == "" {
			return usageError{fmt.Errorf(s.texts["no_rule"], c.ID)}
		}
		fmt.Fprint(s.out, text)
		return nil
	}
	var w columns
	var of *spec.Spec
	if c.Profile != "" {
		var err error
		if of, err = pipeline.LoadSpec(pipeline.Options{Profile: c.Profile}); err != nil {
			return misuse(err)
		}
	}
	list := rules.List(rules.Filter{Of: of, Group: c.Group, Severity: c.Severity, Zhun: c.Zhun, Scope: rules.Scope(c.Scope), Word: c.Word})
	if len(list) == 0 && c.Word == "" { // a word may well be in none; a group or scope without rules is mistyped
		return usageError{errors.New(s.texts["no_rules_fit"])}
	}
	for _, r := range list {
		w.add("%s\t%s\t%s\t%s", r.ID, r.Severity.Chinese(), r.Check.Scope(), r.Title)
	}
	if err := w.print(s.out); err != nil {
		return err
	}
	s.say("rules_count", len(list))
	return nil
}
