package templates

import _ "embed"

// Board is the page of a period's 看板, an html/template: one file that needs nothing beside it.
//
//go:embed board/board.html
var Board string
