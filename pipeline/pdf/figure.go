package pdf

import "guatu/pipeline/page"

// figure sets a chart in the flow of text, with its unit above and its caption below.
func (f *flow) figure(b page.Figure) {
	height := b.Height
	if height == 0 {
		height = f.frame.h / 3
	}
	top := f.captionLine("", b.Unit)
	caption := f.style.caption * 2
	if b.Caption == "" {
		caption = 0
	}
	height = min(height, f.frame.h-top.height-caption)
	f.items = top.items
	f.chart(b.Chart, box{0, top.height + page.SizeSmall5/2, f.frame.w, height - page.SizeSmall5}, page.SizeSmall5)
	if b.Caption != "" {
		f.fitted(f.frame.w/2, top.height+height+caption/2+middle(f.style.caption), f.frame.w, page.RoleHei, f.style.caption, ink, b.Caption)
	}
	f.add(f.take(top.height + height + caption))
	f.snap()
}
