/** The style of the pages that the service creates itself: light and dark, on a phone, on a screen and on paper. */
export const style = `:root {
  color-scheme: light dark;
  --text: #1f2430;
  --muted: #545c6b;
  --line: #d9dde4;
  --back: #ffffff;
  --soft: #f3f6f8;
  --brand: #0f6478;
  --get: #14693c;
  --post: #1d4fb8;
  --put: #8a4a06;
  --patch: #6d5700;
  --bad: #b3161f;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --text: #e6e8ee;
    --muted: #adb3c0;
    --line: #3a404c;
    --back: #16191f;
    --soft: #20252d;
    --brand: #7cc7d8;
    --get: #68cc97;
    --post: #9dbaf5;
    --put: #e6ae70;
    --patch: #e0c363;
    --bad: #ff8f94;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; font: 1rem/1.6 system-ui, sans-serif; color: var(--text); background: var(--back); }
header, main { max-width: 44rem; margin: 0 auto; padding: 0 1rem; }
.wide :is(header, main), .wide > header { max-width: 68rem; }
header { padding-block: .75rem; }
header nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding-bottom: .75rem; border-bottom: 1px solid var(--line); }
main { padding-bottom: 4rem; }
.skip { position: absolute; left: -999rem; padding: .5rem 1rem; background: var(--back); }
.skip:focus { left: 0; }
a { color: var(--brand); text-underline-offset: .15em; }
header a, nav li a { text-decoration: none; }
:is(header a, nav li a):hover { text-decoration: underline; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 1.5rem 0 1rem; }
h2 { font-size: 1.35rem; margin: 3rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.1rem; margin: 2.25rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
:is(h2, h3) > a { color: inherit; text-decoration: none; }
:is(h2, h3) > a:hover { text-decoration: underline; }
p, ul, dl, pre { margin: 0 0 .75rem; }
ul { padding-left: 1.25rem; }
dt { font-weight: 600; margin-top: 1rem; }
dd { margin: 0; }
code { font-size: .92em; overflow-wrap: anywhere; }
.meta, figcaption { color: var(--muted); font-size: .92rem; }
.required { color: var(--bad); font-size: .88rem; }
.method { font-weight: 700; font-size: .88rem; letter-spacing: .03em; }
.get { color: var(--get); }
.post { color: var(--post); }
.put { color: var(--put); }
.patch { color: var(--patch); }
table { width: 100%; margin: 0 0 1rem; border-collapse: collapse; font-size: .94rem; }
th, td { padding: .4rem .75rem .4rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { color: var(--muted); font-size: .85rem; }
tbody th { font-weight: 400; }
tbody th > code { font-weight: 600; white-space: nowrap; }
tbody th > code:has(wbr) { white-space: normal; overflow-wrap: normal; }
td > br + .meta { font-size: .88rem; }
table.two th:first-child { width: 9rem; }
table.three th:first-child { width: 24%; }
table.three thead th:nth-child(2) { width: 30%; }
figure { margin: 0 0 1rem; }
pre { padding: .75rem; background: var(--soft); border-radius: .4rem; font-size: .85rem; line-height: 1.5; white-space: pre-wrap; overflow-wrap: anywhere; }
pre code { font-size: inherit; }
.contents { columns: 17rem; column-gap: 2rem; }
.contents ul { list-style: none; padding: 0; margin: 0 0 1rem; break-inside: avoid; }
.status { padding: .6rem .9rem; background: var(--soft); border-left: .25rem solid var(--get); border-radius: .2rem; }
.status.bad { border-color: var(--bad); }
@media (max-width: 40rem) {
  table.three thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.three tbody tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line); }
  table.three tbody :is(th, td) { display: block; width: auto; padding: .1rem 0; border: 0; }
  table.two th:first-child { width: auto; padding-right: 1rem; }
}
@page { margin: 15mm; @bottom-right { content: counter(page); font: 9pt system-ui, sans-serif; } }
@media print {
  html { font-size: 9.5pt; }
  body { line-height: 1.45; }
  header, main, .wide :is(header, main) { max-width: none; padding: 0; }
  .skip, header nav a:not(:first-child) { display: none; }
  h1 { margin-top: .5rem; }
  h2 { margin-top: 1.75rem; }
  .contents { columns: 3; }
  .contents p { break-after: avoid; }
  .contents ul { break-inside: auto; }
  table.three thead th:nth-child(2) { width: 25%; }
  p, li { orphans: 3; widows: 3; }
  a { color: inherit; }
  h2, h3, h4, figcaption, thead { break-after: avoid; }
  tr { break-inside: avoid; }
  pre { border: 1px solid var(--line); }
}
`
