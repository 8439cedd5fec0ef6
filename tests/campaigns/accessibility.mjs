// Looks at kept pages with axe-core: node accessibility.mjs TOOLS PAGES
// Prints every fault with its page, and a count. Exits 1 if there is one.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ORIGIN, chromium, namesIn, together, windowOn } from "./pages.mjs";

const [tools, pages] = process.argv.slice(2).map((path) => resolve(path));
const axe = readFileSync(createRequire(join(tools, "package.json")).resolve("axe-core/axe.min.js"), "utf8");
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LOOKS = [
  { width: 360, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
];
// The page after Leave is empty but for a link, on purpose: no heading and no landmarks, which are good practice, not WCAG.
const levelsOf = (name) => (name.endsWith("-left.html") ? LEVELS.slice(0, -1) : LEVELS);
// Colours and columns are the same in every language: of pages as served, English and Arabic stand for the others there.
const ONCE = /^(fr|sw|uk|es|kmr-Arab)-/;

const kept = namesIn(pages);
// No catalogue of Kurmanji says everything yet: its pages are those in Arabic, named otherwise.
const kurmanji = kept.filter((name) => name.startsWith("ar-")).map((name) => `kmr-Arab-${name}`);
const names = [...kept, ...kurmanji];
let [faults, looked] = [0, 0];
const say = (text) => process.stdout.write(text + "\n");

async function open(page, name) {
  if (!name.startsWith("kmr-Arab-")) return page.goto(`${ORIGIN}/${name}`);
  await page.goto(`${ORIGIN}/${name.slice("kmr-Arab-".length)}`);
  return page.evaluate(() => document.documentElement.setAttribute("lang", "kmr-Arab"));
}

async function look(page, name, at) {
  await open(page, name);
  await page.evaluate(axe);
  looked += 1;
  const found = await page.evaluate(
    (levels) => axe.run(document, { runOnly: { type: "tag", values: levels } }),
    levelsOf(name),
  );
  for (const fault of found.violations) {
    faults += 1;
    say(`${name} at ${at.width}, ${at.colorScheme}: ${fault.id}: ${fault.help}`);
    for (const node of fault.nodes.slice(0, 3)) say(`    ${node.html.slice(0, 160)}`);
  }
}

// 1280 pixels magnified four times are 320: nothing may run off the side (WCAG 1.4.10).
async function reflow(page, name) {
  await open(page, name);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) {
    faults += 1;
    say(`${name} at 320: is ${width} pixels wide`);
  }
}

const browser = await chromium(tools);
const work = LOOKS.map((at, place) => ({ at, visit: look, of: names.filter((name) => place === 0 || !ONCE.test(name)) }));
work.push({ at: { width: 320, colorScheme: "light" }, visit: reflow, of: names });
await together(2, work, async ({ at, visit, of }) => {
  const { context, page } = await windowOn(browser, pages, { ...at, javaScriptEnabled: true });
  for (const name of of) await visit(page, name, at);
  await context.close();
});
await browser.close();
say(`${names.length} pages, ${looked} looks and each once at 320 pixels: ${faults} faults`);
process.exit(faults === 0 && names.length > 0 ? 0 : 1);
