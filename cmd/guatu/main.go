// Command guatu reads the weekly workbooks of a county's townships, checks them, and makes the county's workbooks and documents.
// It parses flags, names the clock and the account, prints, and sets the exit code; all work is in the packages it calls.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/user"
	"runtime/debug"
	"time"

	"github.com/alecthomas/kong"

	"guatu/pipeline"
)

// Exit codes, for cron and the Task Scheduler.
const (
	exitDone   = 0 // nothing for people to do
	exitFailed = 1 // we failed
	exitUsage  = 2 // wrong use or configuration
	exitPeople = 3 // done; findings or missing townships need people
)

type cli struct {
	Lang string `help:"${lang_help}" enum:"zh,en" default:"zh" env:"GUATU_LANG"`
	Now  string `help:"${now_help}" hidden:"" env:"GUATU_NOW"`

	Run     runCmd     `cmd:"" help:"${run_help}"`
	Check   checkCmd   `cmd:"" help:"${check_help}"`
	Rules   rulesCmd   `cmd:"" help:"${rules_help}"`
	Init    initCmd    `cmd:"" help:"${init_help}"`
	Assess  assessCmd  `cmd:"" help:"${assess_help}"`
	Replay  replayCmd  `cmd:"" help:"${replay_help}"`
	Sample  sampleCmd  `cmd:"" help:"${sample_help}"`
	Blank   blankCmd   `cmd:"" help:"${blank_help}"`
	Status  statusCmd  `cmd:"" help:"${status_help}"`
	History historyCmd `cmd:"" help:"${history_help}"`
	Diff    diffCmd    `cmd:"" help:"${diff_help}"`
	Trace   traceCmd   `cmd:"" help:"${trace_help}"`
	Report  reportCmd  `cmd:"" help:"${report_help}"`
	Preview previewCmd `cmd:"" help:"${preview_help}"`
	Verify  verifyCmd  `cmd:"" help:"${verify_help}"`
	Fetch   fetchCmd   `cmd:"" help:"${fetch_help}"`
	Rebuild rebuildCmd `cmd:"" help:"${rebuild_help}"`
	Version versionCmd `cmd:"" help:"${version_help}"`
}

func main() { os.Exit(guatu(os.Args[1:], os.Stdout, os.Stderr)) }

// guatu is the whole command, so that test scripts can call it in their own process.
func guatu(args []string, stdout, stderr io.Writer) int {
	t := textsFor(args)
	var c cli
	code := -1
	parser, err := kong.New(&c, kong.Name("guatu"), kong.Description(t["about"]), kong.Vars(t), kong.Writers(stdout, stderr),
		kong.Exit(func(n int) { code = n; panic(stopped{}) }), kong.ConfigureHelp(kong.HelpOptions{Compact: true}))
	if err != nil {
		fmt.Fprintln(stderr, "guatu:", err)
		return exitFailed
	}
	defer func() {
		if r := recover(); r != nil {
			if _, asked := r.(stopped); !asked {
				panic(r)
			}
		}
	}()
	ctx, err := parse(parser, args, &code)
	if code >= 0 {
		return code
	}
	if err != nil {
		fmt.Fprintln(stderr, "guatu:", t.wrongUse(err))
		fmt.Fprintln(stderr, t["see_help"])
		return exitUsage
	}
	s, err := newSession(&c, t, stdout, stderr)
	if err == nil {
		err = ctx.Run(s)
	}
	return s.finish(err)
}

// stopped unwinds when kong has printed help and wants to exit.
type stopped struct{}

func parse(p *kong.Kong, args []string, code *int) (ctx *kong.Context, err error) {
	defer func() {
		if r := recover(); r != nil {
			if _, asked := r.(stopped); !asked {
				panic(r)
			}
		}
	}()
	return p.Parse(args)
}

// session is what every subcommand is given.
type session struct {
	texts  texts
	out    io.Writer
	err    io.Writer
	now    time.Time
	people bool // somebody has to do something
}

func newSession(c *cli, t texts, stdout, stderr io.Writer) (*session, error) {
	s := &session{texts: t, out: stdout, err: stderr, now: time.Now()}
	if c.Now != "" {
		now, err := time.Parse(time.RFC3339, c.Now)
		if err != nil {
			return s, usageError{fmt.Errorf(s.texts["bad_now"], c.Now)}
		}
		s.now = now
	}
	return s, nil
}

// usageError is a wrong use or configuration: the person at the keyboard can mend it. What it wraps is in the session's language, or of the pipeline.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

func (s *session) finish(err error) int {
	var usage usageError
	if err != nil {
		s.fail(err)
	}
	switch {
	case errors.As(err, &usage):
		return exitUsage
	case err != nil:
		return exitFailed
	case s.people:
		return exitPeople
	}
	return exitDone
}

// say prints one line in the session's language.
func (s *session) say(key string, args ...any) {
	fmt.Fprintf(s.out, s.texts[key]+"\n", args...)
}

func (s *session) env() pipeline.Env {
	e := pipeline.Env{Now: s.now, Who: account(), Program: "guatu " + version(), Build: build()}
	if os.Getenv("GOMEMLIMIT") == "" {
		e.Claimed = pipeline.KeepMemory
	}
	if isTerminal() {
		e.Stage = func(name string) { fmt.Fprintf(s.err, "\r\x1b[K%s", s.texts["stage_"+name]) }
	}
	return e
}

func account() string {
	if u, err := user.Current(); err == nil {
		return u.Username
	}
	return ""
}

// version is the module's, or the commit it was built from.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "dev"
	}
	if info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "dev"
}

// build tells this program file from one built yesterday, whose version may be the same.
func build() string {
	path, err := os.Executable()
	if err != nil {
		return ""
	}
	info, err := os.Stat(path)
	if err != nil {
		return ""
	}
	return fmt.Sprint(info.Size(), info.ModTime().UnixNano())
}

type versionCmd struct{}

// Run prints the version.
func (versionCmd) Run(s *session) error {
	fmt.Fprintln(s.out, "guatu", version())
	return nil
}
