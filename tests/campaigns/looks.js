// What can be seen of a page that does not fit, cannot be read or cannot be pressed: (wanted) => [fault, …].
//
// `wanted` is { participant, lengthen, body }: whether targets are held to 44 pixels, whether every word is first made
// longer by two fifths, and the least contrast of body text. Runs in the page, in a browser without the page's scripts;
// used by tests/campaigns/pictures and tests/it/pages/seen.rs.
(wanted) => {
  const faults = [];
  const SLACK = 1;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const said = (element) => {
    const text = (element.getAttribute("aria-label") || element.textContent).trim().replace(/\s+/g, " ").slice(0, 60);
    return `<${element.localName} class="${element.getAttribute("class") || ""}"> “${text}”`;
  };
  const fault = (kind, element, more = "") => faults.push(`${kind}: ${said(element)} ${more}`.trim());
  // Words for screen readers only, and what has no box at all, are not seen.
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".vh");

  // A page that draws the eye to a fault has scrolled there, under the bar that stays.
  scrollTo({ top: 0, behavior: "instant" });
  for (const folded of all("details")) folded.open = true;
  if (wanted.lengthen) {
    // A letter alone is a mark, such as the P of P12.
    const apart = "code, kbd, textarea, script, style, svg, .hash, bdi";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const longer = (word) => word + word.slice(0, Math.ceil(word.length * 0.4)).toLowerCase();
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (!text.parentElement.closest(apart)) text.data = text.data.replace(/\p{L}{2,}/gu, longer);
    }
  }

  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.data.trim() && seen(text.parentElement)) texts.push(text);
  }
  const rectsOf = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].filter((rect) => rect.width > 0);
  };
  const outside = (inner, outer) =>
    inner.left < outer.left - SLACK || inner.right > outer.right + SLACK ||
    inner.top < outer.top - SLACK || inner.bottom > outer.bottom + SLACK;

  // Nothing is cut off, and nothing runs out of the box it is drawn in.
  for (const element of all("body, body *")) {
    if (!seen(element) || element.localName === "textarea" || element.closest("svg")) continue;
    const style = getComputedStyle(element);
    if (style.overflowX !== "visible" && element.scrollWidth > element.clientWidth + SLACK) fault("cut off", element);
    if (style.overflowY !== "visible" && element.scrollHeight > element.clientHeight + SLACK) fault("cut off", element);
  }
  const BOXES = "button, .btn, .leave, .tag, label > span, .code, .note, .box, .slip, td, th, .tiers > li, .cells li, .part b";
  for (const text of texts) {
    const box = text.parentElement.closest(BOXES);
    if (box && getComputedStyle(box).display !== "inline" && rectsOf(text).some((rect) => outside(rect, box.getBoundingClientRect()))) {
      fault("runs out of its box", text.parentElement, `in ${said(box)}`);
    }
  }

  // Nothing is wider than the screen.
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) fault("wider than the screen", document.body, `${document.documentElement.scrollWidth} pixels`);
  for (const element of all("body *")) {
    const rect = element.getBoundingClientRect();
    if (seen(element) && rect.width > 0 && (rect.left < -SLACK || rect.right > width + SLACK)) fault("off the screen", element);
  }

  // No two controls lie on each other, and each is as large as a thumb. A label is its control's target.
  const targets = all("a[href], button, summary, textarea, select, label, input:not([type=hidden])").filter((one) => {
    if (one.localName === "label") return one.control && one.contains(one.control) && seen(one);
    if (one.localName === "input" && one.closest("label")) return false;
    return seen(one) && !one.hidden;
  });
  const boxes = targets.map((one) => [one, [...one.getClientRects()]]);
  const meet = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;
  boxes.forEach(([one, rects], at) => {
    for (const [other, others] of boxes.slice(at + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      if (rects.some((rect) => others.some((next) => meet(rect, next)))) fault("lie on each other", one, `and ${said(other)}`);
    }
  });
  // Links in a sentence are excepted, as in WCAG 2.5.8, and the neutral page after Leave, which has no style of ours at all.
  const inRunningText = (one) =>
    one.localName === "a" && getComputedStyle(one).display === "inline" && one.parentElement.textContent.trim() !== one.textContent.trim();
  for (const [one] of wanted.participant && document.styleSheets.length ? boxes : []) {
    const rect = one.getBoundingClientRect();
    if (!inRunningText(one) && (rect.width < 43.9 || rect.height < 43.9)) {
      fault("a small target", one, `${rect.width.toFixed(1)} × ${rect.height.toFixed(1)}`);
    }
  }

  // Everything stands in a landmark, and what there are two of is told apart by name.
  if (wanted.participant && document.styleSheets.length) {
    const LANDMARKS = "header, nav, main, aside, footer, script";
    for (const child of document.body.children) if (!child.matches(LANDMARKS)) fault("outside every landmark", child);
    const names = new Set();
    for (const named of all("aside, nav")) {
      const labelled = named.getAttribute("aria-labelledby");
      const name = labelled ? document.getElementById(labelled)?.textContent : named.getAttribute("aria-label");
      if (!name?.trim() || names.has(name)) fault("a landmark without a name of its own", named);
      names.add(name);
    }
  }

  // What somebody says to press something is what stands on it (WCAG 2.5.3). A tag beside the words tells how things stand.
  const plain = (text) => text.toLowerCase().replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
  const written = (one) => {
    const copy = one.cloneNode(true);
    for (const hidden of all(".vh, .tag, svg, script", copy)) hidden.remove();
    return plain(copy.textContent);
  };
  const byId = (ids) => ids.split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
  for (const one of wanted.participant ? all("a[href], button, summary, textarea, select, input:not([type=hidden])") : []) {
    if (one.hidden || one.getAttribute("aria-hidden") === "true") continue;
    const labels = [...(one.labels ?? [])];
    const own = /^(a|button|summary)$/.test(one.localName) ? one.textContent : labels.map((label) => label.textContent).join(" ");
    const named = one.getAttribute("aria-labelledby");
    const name = plain(named ? byId(named) : one.getAttribute("aria-label") ?? own);
    const stands = labels.length ? labels.map(written).join(" ") : written(one);
    if (!name) fault("has no name", one);
    else if (one.localName !== "textarea" && !name.includes(stands)) fault("is not called what stands on it", one, `${name} / ${stands}`);
  }

  // What is written stands out from what it is written on.
  const numbers = (colour) => {
    const parts = colour.match(/[\d.]+/g).map(Number);
    return [parts[0], parts[1], parts[2], parts[3] ?? 1];
  };
  const over = (top, below) => [0, 1, 2].map((part) => top[part] * top[3] + below[part] * (1 - top[3])).concat(1);
  const ground = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) layers.push(numbers(getComputedStyle(at).backgroundColor));
    const dark = matchMedia("(prefers-color-scheme: dark)").matches && getComputedStyle(document.documentElement).colorScheme.includes("dark");
    const canvas = dark ? [18, 18, 18, 1] : [255, 255, 255, 1];
    return layers.reverse().reduce((below, top) => over(top, below), canvas);
  };
  // In a chart: the last filled shape drawn under the middle of the text.
  const drawnUnder = (element) => {
    const rect = element.getBoundingClientRect();
    const [x, y] = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
    let colour = ground(element.closest("svg"));
    for (const shape of all("rect, path, circle", element.closest("svg"))) {
      const before = shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
      const box = shape.getBoundingClientRect();
      const fill = getComputedStyle(shape).fill;
      const under = before && box.left < x && box.right > x && box.top < y && box.bottom > y;
      if (under && fill.startsWith("rgb")) colour = over(numbers(fill), colour);
    }
    return colour;
  };
  const light = (colour) => {
    const [red, green, blue] = colour.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a, b) => {
    const [high, low] = [light(a), light(b)].sort((one, two) => two - one);
    return (high + 0.05) / (low + 0.05);
  };
  const CONTROLS = "a, button, summary, .tag, .typed, header, footer";
  for (const text of texts) {
    const element = text.parentElement;
    const drawn = element.closest("svg");
    const below = drawn ? drawnUnder(element) : ground(element);
    const style = getComputedStyle(element);
    const ratio = contrast(over(numbers(drawn ? style.fill : style.color), below), below);
    const body = element.closest("main") && !drawn && !element.closest(CONTROLS);
    const least = body ? wanted.body : 4.5;
    if (ratio < least) fault("too faint", element, `${ratio.toFixed(2)} of ${least}`);
  }

  // From right to left, everything begins at the right.
  if (document.documentElement.lang === "ar" || document.documentElement.lang === "kmr-Arab") {
    const turned = (right, element) => right || fault("not mirrored", element);
    turned(document.documentElement.dir === "rtl" && getComputedStyle(document.body).direction === "rtl", document.body);
    const middle = (element) => element.getBoundingClientRect().left + element.getBoundingClientRect().width / 2;
    for (const [first, second] of [[".leave", ".help"], [".acts .btn:first-child", ".acts .plain:last-child"]]) {
      const [one, other] = [document.querySelector(first), document.querySelector(second)];
      const beside = one && other && one !== other && seen(one) && seen(other) && Math.abs(one.getBoundingClientRect().top - other.getBoundingClientRect().top) < 24;
      if (beside) turned(middle(one) > middle(other), one);
    }
    for (const step of all(".road li")) turned(getComputedStyle(step, "::before").right === "0px", step);
    for (const document of all("main .doc")) {
      const style = getComputedStyle(document);
      turned(parseFloat(style.borderLeftWidth) === 0, document);
    }
    for (const input of all(".picks > label input, .row > label input, .purpose > label input")) {
      if (seen(input)) turned(middle(input) > middle(input.parentElement), input.parentElement);
    }
    for (const level of all(".level")) turned(getComputedStyle(level).scale.startsWith("-1"), level.parentElement);
    for (const text of texts) turned(!/[→←➜▶◀]/.test(text.data) || text.parentElement.closest("[dir=ltr]"), text.parentElement);
  }
  return [...new Set(faults)];
}
