// Looks at kept pages with axe-core: node accessibility.mjs TOOLS PAGES STYLESHEET
// Prints every fault with its page, and a count. Exits 1 if there is one.
import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const [tools, pages, stylesheet] = process.argv.slice(2).map((path) => resolve(path));
const require = createRequire(join(tools, "package.json"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const style = readFileSync(stylesheet, "utf8");
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LOOKS = [
  { width: 360, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
];
const ORIGIN = "http://pages.test";

const browser = await chromium.launch({
  executablePath: process.env.LINDEN_TEST_CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});
const names = readdirSync(pages).filter((name) => name.endsWith(".html")).sort();
let faults = 0;
const say = (text) => process.stdout.write(text + "\n");

async function look(page, name, at) {
  await page.goto(`${ORIGIN}/${name}`);
  await page.evaluate(axe);
  const found = await page.evaluate(
    (levels) => axe.run(document, { runOnly: { type: "tag", values: levels } }),
    LEVELS,
  );
  for (const fault of found.violations) {
    faults += 1;
    say(`${name} at ${at.width}, ${at.colorScheme}: ${fault.id}: ${fault.help}`);
    for (const node of fault.nodes.slice(0, 3)) say(`    ${node.html.slice(0, 160)}`);
  }
}

// 1280 pixels magnified four times are 320: nothing may run off the side (WCAG 1.4.10).
async function reflow(page, name) {
  await page.goto(`${ORIGIN}/${name}`);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) {
    faults += 1;
    say(`${name} at 320: is ${width} pixels wide`);
  }
}

async function each(options, visit) {
  const context = await browser.newContext({ viewport: { width: options.width, height: 800 }, ...options });
  await context.route("**/*", (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path.endsWith(".css")) return route.fulfill({ contentType: "text/css", body: style });
    if (path.endsWith(".html")) {
      return route.fulfill({ contentType: "text/html; charset=utf-8", body: readFileSync(join(pages, path), "utf8") });
    }
    return route.fulfill({ status: 204, body: "" });
  });
  const page = await context.newPage();
  for (const name of names) await visit(page, name);
  await context.close();
}

for (const at of LOOKS) await each(at, (page, name) => look(page, name, at));
await each({ width: 320 }, reflow);
await browser.close();
say(`${names.length} pages, ${LOOKS.length} looks each and once at 320 pixels: ${faults} faults`);
process.exit(faults === 0 && names.length > 0 ? 0 : 1);
