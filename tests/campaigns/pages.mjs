// Opens kept pages in Chromium: what campaigns that look at pages share.
import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";

export const ORIGIN = "http://pages.test";

/** Chromium, driven by what was installed in `tools`. */
export async function chromium(tools) {
  const { chromium: engine } = createRequire(join(tools, "package.json"))("playwright-core");
  return engine.launch({
    executablePath: process.env.LINDEN_TEST_CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--hide-scrollbars"],
  });
}

/** The pages of a folder, by name. */
export const namesIn = (folder) => readdirSync(folder).filter((name) => name.endsWith(".html")).sort();

/** A window in which pages of `folder` open, with the stylesheets as they stand in the source now. */
export async function windowOn(browser, folder, options) {
  const context = await browser.newContext({ viewport: { width: options.width, height: 800 }, javaScriptEnabled: false, ...options });
  let staff = false;
  await context.route("**/*", (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    if (path.endsWith(".css")) {
      // The sheet of staff has the same neutral name as the first: pages of staff are given both for either.
      const sheets = basename(path).startsWith("paper") ? ["paper.css"] : staff ? ["linden.css", "staff.css"] : ["linden.css"];
      const body = sheets.map((sheet) => readFileSync(join("src/web/assets", sheet), "utf8")).join("\n");
      return route.fulfill({ contentType: "text/css", body });
    }
    if (path.endsWith(".html")) {
      const body = readFileSync(join(folder, path), "utf8");
      staff = body.includes('<body class="staff');
      return route.fulfill({ contentType: "text/html; charset=utf-8", body });
    }
    return route.fulfill({ status: 204, body: "" });
  });
  return { context, page: await context.newPage() };
}

/** Lets several windows work through a list at once. */
export async function together(many, list, work) {
  const left = [...list];
  const one = async () => {
    while (left.length) await work(left.shift());
  };
  await Promise.all(Array.from({ length: many }, one));
}

