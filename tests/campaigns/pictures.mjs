// Looks at kept pages and takes their pictures: node pictures.mjs TOOLS PAGES TARGET
// Prints every fault with its page, and a count. Exits 1 if there is one.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ORIGIN, chromium, namesIn, together, windowOn } from "./pages.mjs";

const [tools, pages, target] = process.argv.slice(2);
const look = readFileSync("tests/campaigns/looks.js", "utf8");
const PICTURED = ["en", "ar", "uk"];
const WIDTHS = [360, 1280];
const inOneOf = (tags) => (name) => tags.some((tag) => name.startsWith(`${tag}-`) || name.endsWith(`-${tag}.html`));
const served = namesIn(pages).filter(inOneOf(["en", "fr", "ar", "sw", "uk", "es"])).filter((name) => !name.startsWith("staff-"));
const drawn = namesIn(join(target, "look")).filter(inOneOf(PICTURED)).filter((name) => !/^(staff|sign-in|exit)/.test(name));
const staff = namesIn(join(target, "look/staff"));

// Which pages are looked at how: [folder, names, what a page of them is held to, under which name they are pictured].
const GROUPS = [
  [pages, served, { participant: true, body: 7 }, "served"],
  [join(target, "look"), drawn, { participant: true, body: 7 }, "drawn"],
  [join(target, "look/staff"), staff, { body: 4.5 }, "staff"],
];
const LIGHTS = [{ width: 360, colorScheme: "light" }, { width: 360, colorScheme: "dark" }, { width: 1280, colorScheme: "light" }];
const looks = LIGHTS.flatMap((at) =>
  GROUPS.map(([folder, names, wanted, kind]) => ({ folder, names, wanted, at, kind: at.colorScheme === "light" && kind })),
);
for (const width of WIDTHS) {
  // Staff pages are not held to it: their French is longer than their English, and is looked at as it is.
  for (const [folder, names, , kind] of GROUPS.filter(([folder]) => !folder.endsWith("staff"))) {
    const english = names.filter(inOneOf(["en"]));
    const at = { width, colorScheme: "light" };
    looks.push({ folder, names: english, at, wanted: { lengthen: true, body: 4.5 }, kind: kind === "served" && "longer" });
  }
}

const browser = await chromium(tools);
const only = process.env.LINDEN_LOOK_ONLY && new RegExp(process.env.LINDEN_LOOK_ONLY);
let [faults, looked, pictures] = [0, 0, 0];
const isPictured = inOneOf(PICTURED);

await together(2, looks, async ({ folder, names, at, wanted, kind }) => {
  const { context, page } = await windowOn(browser, folder, at);
  for (const name of names.filter((name) => !only || only.test(name))) {
    await page.goto(`${ORIGIN}/${name}`);
    const found = await page.evaluate(`(${look})(${JSON.stringify(wanted)})`);
    looked += 1;
    faults += found.length;
    const how = `${at.width} ${at.colorScheme}${wanted.lengthen ? " lengthened" : ""}`;
    for (const fault of found) process.stdout.write(`${name} ${how}: ${fault}\n`);
    if (kind && (kind === "staff" || isPictured(name))) {
      const path = join(target, "pictures", kind, `${name.replace(".html", "")}-${at.width}.png`);
      mkdirSync(join(target, "pictures", kind), { recursive: true });
      await page.screenshot({ path, fullPage: true });
      pictures += 1;
    }
  }
  await context.close();
});
await browser.close();
process.stdout.write(`${served.length + drawn.length + staff.length} pages, ${looked} looks, ${pictures} pictures: ${faults} faults\n`);
process.exit(faults === 0 && looked > 0 ? 0 : 1);
