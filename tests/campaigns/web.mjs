// Grades pages by the rules of Mozilla's HTTP Observatory, which come from its own package, on this machine alone.
//
//     node web.mjs TOOLS HOST PORT PATH …
//
// What its scan() would say is worked out here from the same tests and the same table: it takes no port. Fails below LEAST, or if any of
// its tests does not pass.
import { writeFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [tools, host, port, ...paths] = process.argv.slice(2);
const root = join(tools, "node_modules/@mdn/mdn-http-observatory");
// The list of hosts that browsers know to be under TLS is fetched from elsewhere; this one stands on none.
const preloaded = join(root, "conf/hsts-preload.json");
if (!existsSync(preloaded)) writeFileSync(preloaded, "{}");
const from = (file) => import(pathToFileURL(join(root, "src", file)).href);
const { retrieve } = await from("retriever/retriever.js");
const { ALL_TESTS, ALGORITHM_VERSION } = await from("constants.js");
const { TEST_TITLES } = await from("grader/charts.js");
const { getGradeForScore, getScoreModifier } = await from("grader/grader.js");

// Since 19 August 2026 (algorithm 6) the Observatory also looks at these two and gives 10 for each; a package of its older rules does not
// know them yet. tests/it/door/graded.rs holds the rules of today as a test.
const NEWER = {
  "cross-origin-embedder-policy": ["require-corp", "credentialless"],
  "cross-origin-opener-policy": ["same-origin", "same-origin-allow-popups", "noopener-allow-popups"],
};
const newer = (found) =>
  Object.entries(NEWER)
    .filter(([name]) => !(name in TEST_TITLES))
    .map(([name, taken]) => ({ name, pass: taken.includes(found.responses.auto.headers[name]), points: 10 }));

// 100, and what is given beyond: CSP 10, referrer 5, framing by CSP 5, CORP, COEP and COOP 10 each. What is not asked for: 5 for a cookie
// (participants get none), 5 for hashes on scripts of the own host, 5 for a host on the browsers' own list.
const LEAST = 145;
let failed = false;
for (const path of paths) {
  const found = await retrieve(host, { httpsPort: port, httpPort: 1, path });
  if (!found.responses.auto) throw new Error(`${path} does not answer`);
  const older = ALL_TESTS.map((test) => test(found)).map(({ result, pass }) => ({ name: result, pass, points: getScoreModifier(result) }));
  const results = [...older, ...newer(found)];
  const score = results.reduce((sum, one) => sum + (one.pass || one.points < 0 ? one.points : 0), 100);
  const { grade } = getGradeForScore(score);
  console.log(`${path}: ${score} (${grade}), algorithm ${ALGORITHM_VERSION} and what came after it`);
  for (const one of results) {
    console.log(`    ${one.pass ? "pass" : "FAIL"} ${String(one.points).padStart(3)}  ${one.name}`);
    failed ||= !one.pass;
  }
  failed ||= score < LEAST;
}
process.exit(failed ? 1 : 0);
