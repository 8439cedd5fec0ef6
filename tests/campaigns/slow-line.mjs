// Walks over a slow line: node slow-line.mjs TOOLS PROGRAM
// Prints a table of what each page took and, computed from its bytes, would take on an idle machine; exits 1 if one would
// take too long.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "./pages.mjs";

const [tools, program] = process.argv.slice(2);
const BYTES_A_SECOND = 32_000 / 8;
const DELAY = 400;
const MOST = 3;
/** Longer than the service keeps a connection on which nothing happens (SECURITY 5), as whoever reads or writes takes. */
const READS = 10_000;
const WORDS = "Please build more houses, and listen to the people who will live in them.";

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** Serves the demonstration; gives its address, cards, and how to end it. */
async function demonstration() {
  const folder = mkdtempSync(join(tmpdir(), "slow-line-"));
  const listen = `127.0.0.1:${await freePort()}`;
  const data = join(folder, "demo");
  const server = spawn(program, ["demo", "--listen", listen, "--data", data, "--responses", "0", "--cards", "20"], { stdio: "ignore" });
  for (;;) {
    if (server.exitCode !== null) throw new Error("the demonstration ended");
    const up = await fetch(`http://${listen}/v/7k2m`).then((answer) => answer.ok, () => false);
    if (up) break;
    await new Promise((done) => setTimeout(done, 200));
  }
  const made = JSON.parse(readFileSync(join(data, "demo.json"), "utf8"));
  const { cards } = made.consultations.find((one) => one.state === "open");
  const end = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  const { slug } = made.consultations.find((one) => one.state === "published");
  return { port: Number(listen.split(":")[1]), cards, published: slug, end };
}

/** A line of its own to the service: so many bytes a second each way, and half the delay on each; who opens a connection waits for it
 * there and back. Gives its address, and how many bytes it carried. A browser that slows itself down counts in packets of 1,500
 * bytes, which are 0.4 seconds of such a line; this one counts bytes. */
function line(to) {
  const carried = { bytes: 0, connections: 0 };
  const way = () => {
    let free = 0;
    // What a moment holds goes at its end: a tenth of a second's bytes.
    const piece = BYTES_A_SECOND / 10;
    return (from, into, opened) => {
      free = Math.max(Date.now() + opened, free);
      from.on("data", (bytes) => {
        carried.bytes += bytes.length;
        for (let at = 0; at < bytes.length; at += piece) {
          const part = bytes.subarray(at, at + piece);
          free = Math.max(Date.now(), free) + (part.length * 1000) / BYTES_A_SECOND;
          setTimeout(() => into.write(part), free + DELAY / 2 - Date.now());
        }
      });
      from.on("end", () => setTimeout(() => into.end(), Math.max(Date.now(), free) + DELAY / 2 - Date.now()));
      from.on("error", () => into.destroy());
    };
  };
  const [up, down] = [way(), way()];
  return new Promise((done) => {
    const server = createServer({ allowHalfOpen: true }, (browser) => {
      const service = connect({ host: "127.0.0.1", port: to, allowHalfOpen: true });
      carried.connections += 1;
      up(browser, service, DELAY);
      down(service, browser, 0);
    });
    server.listen(0, "127.0.0.1", () => done({ base: `http://127.0.0.1:${server.address().port}`, carried, end: () => server.close() }));
  });
}

/** How many bytes a form has on the way, and how many of them are the fields in which something was answered. */
function sent(body) {
  if (!body) return { up: 0, wrote: 0 };
  const text = body.toString("latin1");
  const boundary = text.slice(0, text.indexOf("\r\n"));
  const fields = text.split(boundary).slice(1, -1);
  const hers = fields.filter((field) => {
    const [head, value] = field.split("\r\n\r\n");
    return !/name="(state|go|code)"/.test(head) && value.trim() !== "";
  });
  return { up: body.length, wrote: hers.reduce((bytes, field) => bytes + boundary.length + field.length, 0) };
}

/** One person at a phone on a slow line; notes how long each page takes. */
async function person(browser, { base, carried }, language) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const took = [];
  let stateBefore = 0;
  const note = async (name, request) => {
    const { up, wrote } = sent(request.postDataBuffer());
    const seen = await page.evaluate((written) => {
      const [navigation] = performance.getEntriesByType("navigation");
      const { responseEnd, encodedBodySize, decodedBodySize } = navigation;
      return { responseEnd, encodedBodySize, decodedBodySize, state: document.querySelector("[name=state]")?.value.length ?? 0, words: document.body.innerHTML.split(written).length - 1 };
    }, WORDS);
    // State is written in an alphabet of 64, so that compressing takes a quarter of it away.
    const compressed = seen.encodedBodySize < seen.decodedBodySize;
    const down = compressed ? seen.state * 0.75 : seen.state;
    const total = seen.responseEnd / 1000;
    const { bytes, connections } = carried;
    // Her words, where they stand on the page once more, are nine bits a byte.
    const own = stateBefore + down + wrote + seen.words * WORDS.length * (compressed ? 9 / 8 : 1);
    // There and back for the connection and for the page; then every byte, headers too, at the speed of the line.
    const computed = ((connections + 1) * DELAY) / 1000 + (bytes - own) / BYTES_A_SECOND;
    took.push({ name, up, bytes: seen.encodedBodySize, total, before: total - own / BYTES_A_SECOND, computed });
    stateBefore = seen.state;
  };
  const arrive = async (name, act) => {
    await page.waitForTimeout(READS);
    Object.assign(carried, { bytes: 0, connections: 0 });
    const [answer] = await Promise.all([page.waitForNavigation({ waitUntil: "load" }), act()]);
    if (name) await note(name, answer.request());
  };
  const open = (name, path) => arrive(name, () => page.goto(`${base}${language === "en" ? "" : `/${language}`}${path}`));
  const press = (name, value) => arrive(name, () => page.locator(`button[name=go][value="${value}"]:not([aria-hidden])`).first().click());
  const choose = (field, value) => page.locator(`label:has(input[name="${field}"][value="${value}"])`).first().click();
  return { page, took, open, press, choose, end: () => context.close() };
}

async function walk(browser, { port, published }, card, language) {
  const slow = await line(port);
  const her = await person(browser, slow, language);
  const { page } = her;
  await her.open("Start (first, with stylesheet)", "/v/7k2m");
  await her.press("Card", "card");
  await page.fill("#code", card);
  await her.press("Notice", "next");
  await her.press("What happens to answers, with state", "answers");
  await her.press("", "back");
  await her.press("Support, with state", "support");
  await her.press("", "back");
  await her.press("Of age", "next");
  await her.press("Choices", "next");
  for (const purpose of ["C1", "C2", "C4"]) await her.choose(purpose, "yes");
  await her.press("Draft", "next");
  await her.press("All questions on one page", "one-page");
  await her.press("A scale", "one-by-one");
  await her.choose("Q1", "1");
  await her.press("A scale, the next", "next");
  await her.press("", "back");
  await her.press("", "back");
  await her.press("All on one page, something answered", "one-page");
  await page.fill("#Q12", WORDS);
  for (const place of ["0", "1", "2", "3"]) await her.choose("Q5", place);
  await her.press("All on one page, answered, too many", "next");
  await her.choose("Q5", "3");
  await her.press("Check", "next");
  await her.press("Stop here", "stop");
  await her.press("Code", "send");
  const code = (await page.locator("code.code").first().textContent()).trim();
  await her.press("Done", "send");
  await her.open("Come back", "/c");
  await page.fill("#code", code);
  await her.press("Own answers", "open");
  await her.press("What was agreed to", "own-notice");
  await her.press("", "back");
  await her.press("Before the full receipt", "full-receipt");
  await her.press("Full receipt", "confirm");
  await her.press("", "back");
  await her.press("Take one consent back", "withdraw:C4");
  await her.press("One consent taken back", "confirm");
  await her.press("Take everything back", "take-back");
  await her.press("Everything taken back", "confirm");
  await her.open("Results", `/r/${published}`);
  await her.open("Results, part by part", `/r/${published}/draft`);
  await her.end();
  slow.end();
  return her.took;
}

const shown = await demonstration();
const browser = await chromium(tools);
const languages = ["en", "ar", "uk"];
let walks;
try {
  // Each has a line of her own.
  walks = await Promise.all(languages.map((language, at) => walk(browser, shown, shown.cards[at], language)));
} finally {
  await browser.close();
  shown.end();
}

process.stdout.write(`| Page |${languages.map((tag) => ` ${tag}: up | down | s in all | s before her own | computed |`).join("")}\n`);
process.stdout.write(`|---|${"--:|--:|--:|--:|--:|".repeat(languages.length)}\n`);
let late = 0;
walks[0].forEach(({ name }, row) => {
  const cells = walks.map((took) => {
    const { up, bytes, total, before, computed } = took[row];
    return ` ${up} | ${bytes} | ${total.toFixed(1)} | ${before.toFixed(1)} | ${computed.toFixed(1)} |`;
  });
  process.stdout.write(`| ${name} |${cells.join("")}\n`);
  if (row === 0) return;
  // What was measured depends on what else the machine does; what is computed from the bytes does not.
  if (walks.some((took) => took[row].computed > MOST)) {
    late += 1;
    process.stderr.write(`${name}: over ${MOST} seconds\n`);
  } else if (walks.some((took) => took[row].before > MOST)) {
    process.stderr.write(`${name}: took over ${MOST} seconds, and would not on an idle machine\n`);
  }
});
process.exit(late === 0 ? 0 : 1);
