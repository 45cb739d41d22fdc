// Scores the home, a pilot's story and the voices with Lighthouse, on a phone as it simulates one: npm run lighthouse --prefix tests/tools
// The site comes from the project's own server, with the headers it is published with. Fetched when asked for (npx), because it is large and only this needs it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const lighthouse = 'lighthouse@13.5.0';
const port = 8417;
const pages = ['/nl/', '/nl/2012/pilots/functieruil/', '/nl/2012/stemmen/'];
const wanted = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };

const project = fileURLToPath(new URL('../../src/Oogst.Site', import.meta.url));
const input = fileURLToPath(new URL('../../input', import.meta.url));
const chrome = process.env.CHROME_PATH ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

const server = spawn('dotnet', ['run', '--project', project, '--', 'serve', '--input', input, '--port', port], { stdio: 'inherit', detached: true });
try {
  await ready();
  const rows = pages.map(score);
  console.table(Object.fromEntries(rows));
  const short = rows.flatMap(([page, scores]) => Object.entries(wanted).filter(([name, least]) => scores[name] < least).map(([name, least]) => `${page} ${name}: ${scores[name]}, wanted ${least}`));
  for (const line of short) console.error(line);
  process.exitCode = short.length ? 1 : 0;
} finally {
  process.kill(-server.pid, 'SIGINT');
}

async function ready() {
  for (let tries = 0; tries < 600; tries++) {
    if (await fetch(`http://localhost:${port}/nl/`).then((answer) => answer.ok, () => false)) return;
    if (server.exitCode !== null) throw new Error('the site could not be served');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('the site was not served in time');
}

function score(page) {
  const run = spawnSync('npx', ['--yes', lighthouse, `http://localhost:${port}${page}`, '--output=json', '--quiet', `--only-categories=${Object.keys(wanted)}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking'],
    { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, ...(chrome && { CHROME_PATH: chrome }) } });
  if (run.status !== 0) throw new Error(run.stderr);
  const { categories, audits } = JSON.parse(run.stdout);
  for (const { auditRefs } of Object.values(categories))
    for (const { id, weight } of auditRefs)
      if (weight > 0 && audits[id].score !== null && audits[id].score < 0.9) console.log(`${page} ${id}: ${audits[id].displayValue ?? audits[id].title}`);
  return [page, Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)]))];
}
