// Looks at every kind of chart and takes its picture: node charts.mjs TOOLS PAGES PICTURES
// Prints every fault with its page, and a count. Exits 1 if there is one, or if a kind of chart is on no page.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ORIGIN, chromium, namesIn, windowOn } from "./pages.mjs";

const [tools, pages, pictures] = process.argv.slice(2);
const look = readFileSync("tests/campaigns/looks.js", "utf8");
const KINDS = {
  "diverging-bar": "figure:has(> svg.chart)",
  "ordered-bars": "figure:not([id^=group]):has(> .rows)",
  "tier-list": "figure:has(.tiers)",
  "small-multiples": "figure[id^=group]:has(.rows)",
  "heat-strip": "figure:has(.strips)",
  words: "figure:has(.big)",
  "held-back": "figure:has(> .held)",
};
// A sheet of A4 between its margins is 703 pixels wide.
const LOOKS = [
  ["light", { colorScheme: "light" }, [360, 1280]],
  ["dark", { colorScheme: "dark" }, [360, 1280]],
  ["forced", { colorScheme: "light", forcedColors: "active" }, [360, 1280]],
  ["forced-dark", { colorScheme: "dark", forcedColors: "active" }, [360, 1280]],
  ["print", { colorScheme: "light" }, [360, 703]],
];
const PAGES = namesIn(pages).filter((name) => /^(results-((draft-)?(en|ar|uk)|preview-(en|ar))|two-drafts-(en|ar))\.html$/.test(name));
const browser = await chromium(tools);
const [faults, seen] = [[], new Set()];
let [looked, taken] = [0, 0];
mkdirSync(pictures, { recursive: true });

async function lookAt(name, how, options, width) {
  const { context, page } = await windowOn(browser, pages, { ...options, width, javaScriptEnabled: true });
  if (how === "print") await page.emulateMedia({ media: "print" });
  await page.goto(`${ORIGIN}/${name}`);
  // Pictures show what is seen at first, without the bar that stays on top; looks.js unfolds everything.
  const styled = await page.addStyleTag({ content: `.bar { position: static; } ${how === "print" ? "html { filter: grayscale(1); }" : ""}` });
  for (const [kind, selector] of Object.entries(KINDS)) {
    const chart = page.locator(selector).first();
    if ((await chart.count()) === 0) continue;
    seen.add(kind);
    await chart.screenshot({ path: join(pictures, `${kind}-${name.slice(8, -5)}-${how}-${width}.png`) });
    taken += 1;
  }
  await styled.evaluate((style) => style.remove());
  const found = await page.evaluate(`(${look})(${JSON.stringify({ participant: how !== "print", body: 7 })})`);
  // The system's own colours are mixed in another notation, and chosen by whoever reads.
  const counted = found.filter((fault) => !(options.forcedColors && fault.startsWith("too faint")));
  faults.push(...counted.map((fault) => `${name} ${how} ${width}: ${fault}`));
  looked += 1;
  await context.close();
}

for (const name of PAGES) {
  for (const [how, options, widths] of LOOKS) for (const width of widths) await lookAt(name, how, options, width);
  const { context, page } = await windowOn(browser, pages, { width: 703 });
  await page.goto(`${ORIGIN}/${name}`);
  await page.pdf({ path: join(pictures, name.replace(".html", ".pdf")), preferCSSPageSize: true });
  await context.close();
}
await browser.close();
for (const kind of Object.keys(KINDS)) if (!seen.has(kind)) faults.push(`no page shows ${kind}`);
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`${PAGES.length} pages, ${looked} looks, ${taken} pictures: ${faults.length} faults\n`);
process.exit(faults.length === 0 && looked > 0 ? 0 : 1);
