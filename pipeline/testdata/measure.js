// What is wrong with the page as it stands on this screen. Run in the page by screen_test.go; the page itself holds no script.
(async () => {
  await document.fonts.ready;
  const faults = [], say = (f) => faults.length < 40 && faults.push(f);
  const rgb = (c) => (c.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
  const light = (c) => c.slice(0, 3).map((v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((s, v, i) => s + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ratio = (a, b) => { const x = light(a), y = light(b); return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05); };
  const opaque = (c) => c.length < 4 || c[3] > 0.99;
  // What a folded part holds is not to be seen, though its box has a size.
  const shown = (e) => e.checkVisibility() && !e.closest('.skip') && (!e.closest('details:not([open])') || e.closest('summary'));
  // The ground of HTML text is the nearest ancestor with a colour, of a chart's text the shape that lies under its middle.
  const ground = (e) => {
    for (let p = e; p; p = p.parentElement) { const c = rgb(getComputedStyle(p).backgroundColor); if (opaque(c) && getComputedStyle(p).backgroundColor !== 'rgba(0, 0, 0, 0)') return c; }
    return [255, 255, 255];
  };
  const under = (e, r) => {
    e.scrollIntoView({block: 'center', inline: 'center'});
    r = e.getBoundingClientRect();
    for (const s of document.elementsFromPoint(r.x + r.width / 2, r.y + r.height / 2)) {
      if (s.closest('svg') && s.tagName !== 'text' && s.tagName !== 'svg') { const f = getComputedStyle(s).fill; if (f !== 'none') return rgb(f); }
    }
    return [255, 255, 255];
  };
  const boxes = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const n = walker.currentNode, e = n.parentElement, text = n.data.trim();
    if (!text || !shown(e) || e.closest('style')) continue;
    const range = document.createRange(); range.selectNodeContents(n);
    const style = getComputedStyle(e), svg = e.closest('svg');
    if (parseFloat(style.fontSize) * (svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1) < 11.5) say(`«${text}» is smaller than 11.5 pixels`);
    const c = ratio(rgb(svg ? style.fill : style.color), svg ? under(e) : ground(e));
    if (c < 4.5) say(`«${text}» has a contrast of ${c.toFixed(1)}`);
    for (const r of range.getClientRects()) {
      const clip = e.closest('.scroll'), room = clip ? clip.getBoundingClientRect() : {left: 0, right: innerWidth};
      const left = r.left + scrollX + (clip ? clip.scrollLeft : 0), top = r.top + scrollY;
      if (!clip && (r.left < -0.5 || r.right > innerWidth + 0.5)) say(`«${text}» hangs over the edge`);
      if (clip && !(clip.scrollWidth > clip.clientWidth) && (r.left < room.left - 1 || r.right > room.right + 1)) say(`«${text}» hangs out of its box`);
      for (let p = e; p && p !== document.body && !p.closest('svg'); p = p.parentElement) {
        if (p.classList.contains('scroll')) break;
        const q = p.getBoundingClientRect();
        if (q.width && style.display !== 'inline' && (r.right > q.right + 1 || r.top + r.height * 0.8 > q.bottom + 1) && getComputedStyle(p).display !== 'inline') { say(`«${text}» hangs out of ${p.tagName} ${p.className}`); break; }
      }
      if (!clip || svg) boxes.push({left: left + 1, right: left + r.width - 1, top: top + r.height * 0.2, bottom: top + r.height * 0.8, text, in: clip});
    }
  }
  scrollTo(0, 0);
  document.querySelectorAll('.scroll').forEach((s) => { s.scrollLeft = 0; });
  for (let i = 0; i < boxes.length; i++) for (let k = i + 1; k < boxes.length; k++) {
    const a = boxes[i], b = boxes[k];
    if (a.in === b.in && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) say(`«${a.text}» and «${b.text}» cover each other`);
  }
  const stops = [...document.querySelectorAll('a[href],summary,[tabindex]')].filter((e) => e.checkVisibility());
  for (const e of stops) if (e.tabIndex > 0) say(`${e.tagName} jumps the order of the page`);
  if (innerWidth < 600) for (const e of document.querySelectorAll('nav a')) if (e.getBoundingClientRect().height < 32) say(`«${e.textContent}» is too low for a thumb`);
  const table = document.querySelector('#board table');
  return {width: innerWidth, scrollWidth: document.documentElement.scrollWidth, texts: boxes.length + table.querySelectorAll('td').length, faults,
    tableBottom: Math.round(table.getBoundingClientRect().bottom + scrollY), tableSize: parseInt(getComputedStyle(table).fontSize), stops: stops.length,
    sideways: [...document.querySelectorAll('.scroll')].filter((s) => s.scrollWidth > s.clientWidth + 1).length};
})()
