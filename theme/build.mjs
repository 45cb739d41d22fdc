// Bundles styles, scripts and fonts into dist/bundle, each file named by its content, and lists them in assets.json there.
// With --keep-fonts the letters that are there stay: a preview bundles after every change of a style, and subsetting is slow.
// With --into <folder> it is put there instead: two that bundle at once do not get in each other's way.
// With --json what is wrong comes on standard output, as a list of { severity, text, file, line, column, length }, one-based like every place we name.
import { build } from 'esbuild';
import subsetFont from 'subset-font';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

const fonts = [
  ['source-serif-4', 'source-serif-4-latin-wght-normal.woff2', 'serif.woff2'],
  ['source-sans-3', 'source-sans-3-latin-wght-normal.woff2', 'sans.woff2'],
];

// Latin-1, the euro, dashes, curly quotes, ellipsis, arrows: what Dutch and English prose needs.
const letters = [...range(0x20, 0x7e), ...range(0xa0, 0xff), 0x152, 0x153, 0x20ac, 0x2010, 0x2011, 0x2013, 0x2014,
  0x2018, 0x2019, 0x201a, 0x201c, 0x201d, 0x201e, 0x2022, 0x2026, 0x2190, 0x2191, 0x2192, 0x2193, 0x21a9, 0x00d7].map((c) => String.fromCodePoint(c)).join('');

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

const keepsFonts = process.argv.includes('--keep-fonts');
const tellsJson = process.argv.includes('--json');
const into = process.argv.includes('--into') ? process.argv[process.argv.indexOf('--into') + 1] : 'dist/bundle';

function tell(errors, warnings) {
  const placed = (severity) => ({ text, location }) => {
    // The bundler counts bytes.
    const { file = 'build.mjs', line = 1, column = 0, length = 1, lineText = '' } = location ?? {};
    const [before, upTo] = [column, column + length].map((end) => Buffer.from(lineText).subarray(0, end).toString().length);
    return { severity, text, file, line, column: before + 1, length: Math.max(1, upTo - before) };
  };
  console.log(JSON.stringify([...errors.map(placed('error')), ...warnings.map(placed('warning'))]));
}

// A reader only loads an index and searches it. What MiniSearch can do besides (making an index, changing it, suggesting) stays out, method by method.
const searchOnly = {
  name: 'search-only',
  setup: ({ onLoad }) => onLoad({ filter: /minisearch.dist.es.index\.js$/ }, async ({ path }) => {
    const unused = ['add', 'addAll', 'addAllAsync', 'remove', 'removeAll', 'discard', 'maybeAutoVacuum', 'discardAll', 'replace', 'vacuum', 'conditionalVacuum',
      'performVacuuming', 'vacuumConditionsMet', 'isVacuuming', 'dirtCount', 'dirtFactor', 'getStoredFields', 'autoSuggest', 'documentCount', 'termCount',
      'loadJSON', 'loadJSONAsync', 'getDefault', 'loadJSAsync', 'toJSON', 'addTerm', 'removeTerm', 'warnDocumentChanged', 'addDocumentId', 'addFieldLength',
      'removeFieldLength', 'saveStoredFields', 'executeWildcardQuery', 'clear', 'delete', 'fetch', 'forEach', 'keys', 'size', 'update', 'values', 'from', 'fromObject'];
    let code = await readFile(path, 'utf8');
    for (const name of unused) {
      const method = new RegExp(`^    (?:static |async |get )*${name}\\(.*\\) \\{\\n(?:(?!    \\}$).*\\n)*?    \\}\\n`, 'm');
      if (!method.test(code)) throw new Error(`MiniSearch has no method ${name}: look through this list when its version changes`);
      code = code.replace(method, '');
    }
    return { contents: code };
  }),
};

await mkdir('dist/fonts', { recursive: true });
for (const [family, file, name] of fonts) {
  if (keepsFonts && existsSync(`dist/fonts/${name}`)) continue;
  const font = await readFile(`node_modules/@fontsource-variable/${family}/files/${file}`);
  await writeFile(`dist/fonts/${name}`, await subsetFont(font, letters, { targetFormat: 'woff2', noLayoutClosure: true, variationAxes: { wght: { min: 400, max: 700 } } }));
}

// Fonts and components of others are published with their licences.
const others = ['@nl-design-system-candidate/heading-css/LICENSE.md', ...fonts.map(([family]) => `@fontsource-variable/${family}/LICENSE`)];
const licences = await Promise.all(others.map(async (path) => `${path.split('/').slice(0, 2).join('/')}\n\n${await readFile(`node_modules/${path}`, 'utf8')}`));
if (await readFile('dist/licences.txt', 'utf8').catch(() => '') !== licences.join('\n\n')) await writeFile('dist/licences.txt', licences.join('\n\n'));

const { metafile, outputFiles, warnings } = await build({
  entryPoints: ['styles/site.css', 'styles/lists.css', 'scripts/scheme.js', 'scripts/site.js', 'icon.svg', 'dist/licences.txt'],
  outdir: 'dist/bundle',
  bundle: true,
  format: 'esm',
  splitting: true,
  legalComments: 'inline',
  minify: true,
  metafile: true,
  write: false,
  // A copy of this folder with a link to the same packages must give the same names.
  preserveSymlinks: true,
  target: ['chrome125', 'firefox128', 'safari17.5'],
  // MiniSearch marks what is private to it with an underscore: short names there save a reader bytes.
  mangleProps: /^_/,
  loader: { '.woff2': 'file', '.svg': 'copy', '.txt': 'copy', '.list': 'text' },
  entryNames: '[name].[hash]',
  assetNames: '[name].[hash]',
  // Pieces that a script fetches by itself are never asked for by name; a dash keeps their names apart.
  chunkNames: '[name]-[hash]',
  plugins: [searchOnly],
  logLevel: tellsJson ? 'silent' : 'warning',
  // A style sheet that a browser reads otherwise than it was meant is no better than a script that does not parse.
  logOverride: { 'css-syntax-error': 'error' },
}).catch((fault) => {
  if (!tellsJson || !fault.errors) throw fault;
  tell(fault.errors, fault.warnings);
  process.exit(1);
});

// Only now: sources that cannot be bundled leave the last good bundle alone. And whole: it takes the place of the old one when all of it is there.
const fresh = `${into}.${process.pid}`;
await mkdir(fresh, { recursive: true });
for (const { path, contents } of outputFiles) await writeFile(join(fresh, basename(path)), contents);

const assets = {};
for (const path of Object.keys(metafile.outputs).sort()) {
  const name = basename(path);
  assets[name.replace(/\.[A-Z0-9]{8}\./, '.')] = name;
}
await writeFile(join(fresh, 'assets.json'), JSON.stringify(assets, null, 2) + '\n');
const former = `${fresh}.former`;
await rename(into, former).catch((fault) => { if (fault.code !== 'ENOENT') throw fault; });
await rename(fresh, into);
await rm(former, { recursive: true, force: true });
if (tellsJson) tell([], warnings);
