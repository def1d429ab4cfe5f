/** The style of the page: a table where there is room, a card for each register where there is not; light and dark as the reader's system has it; black on white in print. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #555; --paper: #fff; --band: #f4f4f4; --line: #c8c8c8; --link: #0b57a4; --bad: #a4161a; --warn: #7a4b00; --good: #1f6b2c; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f0f0; --soft: #bdbdbd; --paper: #1b1b1b; --band: #2a2a2a; --line: #565656; --link: #8ec1ff; --bad: #ff9a9a; --warn: #f2c26b; --good: #93d69d; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 1rem; font: 14px/1.45 "Segoe UI", "Noto Sans HK", "PingFang HK", "Microsoft JhengHei", system-ui, sans-serif; color: var(--ink); background: var(--paper); }
html[lang="en"] [lang="zh-Hant-HK"], html[lang="zh-Hant-HK"] [lang="en"] { display: none; }
header { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; margin-bottom: .5rem; }
h1 { font-size: 1.4rem; margin: 0; }
header p, footer p { margin: 0; color: var(--soft); }
footer { margin-top: 1rem; }
button { font: inherit; color: inherit; background: none; border: 1px solid var(--line); border-radius: 4px; padding: .25rem .5rem; min-height: 28px; cursor: pointer; }
button:focus-visible, a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .5rem; border-bottom: 1px solid var(--line); }
thead th { position: sticky; top: 0; background: var(--band); padding: .2rem; }
thead button { border: 0; width: 100%; text-align: left; font-weight: 600; }
thead [aria-sort="ascending"] button::after { content: " ▲"; }
thead [aria-sort="descending"] button::after { content: " ▼"; }
td { overflow-wrap: anywhere; }
ul { list-style: none; margin: 0; padding: 0; }
summary { cursor: pointer; min-height: 24px; }
a { color: var(--link); }
.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
.rule { white-space: nowrap; }
.soft { color: var(--soft); }
.state { font-weight: 600; white-space: nowrap; }
.overdue, .not-read, .errors { color: var(--bad); }
.stale, .ready { color: var(--warn); }
.written { color: var(--good); }
.sort-by { display: none; flex-wrap: wrap; gap: .25rem; }
@media screen and (max-width: 800px) {
  .sort-by { display: flex; margin-bottom: .5rem; }
  thead { display: none; }
  table, tbody, tr, td, th[scope="row"] { display: block; }
  tbody tr { border: 1px solid var(--line); border-radius: 6px; margin-bottom: .75rem; padding: .25rem .5rem; }
  tbody td, tbody th { border: 0; padding: .2rem 0; }
  tbody td.empty { display: none; }
  tbody td .label { display: block; color: var(--soft); font-size: .85em; }
}
@media screen and (min-width: 801px) { td .label { display: none; } }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  :root { color-scheme: light; --ink: #000; --soft: #333; --paper: #fff; --band: #fff; --line: #888; --link: #000; --bad: #000; --warn: #000; --good: #000; }
  body { padding: 0; font-size: 9pt; }
  thead { display: table-header-group; }
  thead th { position: static; }
  tr { break-inside: avoid; }
  .language, .sort-by, td .label, thead button::after { display: none; }
}
`;
