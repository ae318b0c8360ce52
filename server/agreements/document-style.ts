/** The style of the agreement's web page: paper-like on every screen, cards for the schedule on a phone, Letter in print. */
export const documentStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body {
  margin: 0; background: #eef0f3; color: #14181f;
  font: 1rem/1.6 'Noto Sans', 'Public Sans', system-ui, sans-serif; overflow-wrap: anywhere;
}
main { max-width: 51rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; background: #fff; }
h1 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 0.5rem; }
h2 { font-size: 1.1rem; line-height: 1.35; margin: 2rem 0 0.35rem; }
p { margin: 0 0 0.5rem; }
.court { font-weight: 700; font-size: 1.1rem; line-height: 1.3; text-align: center; text-transform: uppercase; margin: 0.5rem 0 0.25rem; }
.program { text-align: center; color: #4a5160; font-size: 0.9rem; }
.caption { margin: 1.5rem 0; }
.caption p { margin: 0 0 0.25rem; }
.caption .versus { padding-inline-start: 1.5rem; }
.sides { border-block-end: 1px solid #14181f; padding-block-end: 0.75rem; margin-block-end: 1rem; }
.community { text-align: center; }
.community h1 { font-size: 1.6rem; margin-block-start: 1.5rem; }
.must-attend { border: 2px solid #14181f; padding: 0.9rem 1rem; }
.must-attend h2 { margin: 0 0 0.25rem; }
.must-attend p { margin: 0; }
ol { margin: 0; padding-inline-start: 1.75rem; }
li { margin-block-end: 0.75rem; padding-inline-start: 0.25rem; }
li::marker { font-weight: 700; }
.hash { font-family: ui-monospace, monospace; font-size: 0.9rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.95rem; font-variant-numeric: tabular-nums; }
caption { text-align: start; color: #4a5160; padding-block-end: 0.4rem; }
th, td { text-align: start; vertical-align: top; padding: 0.45rem 0.5rem; font-weight: 400; }
thead th, tfoot th { font-weight: 700; }
thead { background: #eef0f3; border-block: 2px solid #14181f; }
tbody tr { border-block-end: 1px solid #8a909c; }
tfoot tr:last-child { background: #eef0f3; border-block: 2px solid #14181f; font-weight: 700; }
tfoot tr:last-child td { font-weight: 700; }
.amount { text-align: end; white-space: nowrap; }
.due { min-width: 8.5rem; }
.signatory { border-block-start: 1px solid #8a909c; padding-block: 0.9rem 0.4rem; }
.line { display: flex; gap: 2rem; margin-block-start: 2.5rem; font-size: 0.85rem; color: #4a5160; }
.line span { flex: 1; border-block-start: 1px solid #14181f; padding-block-start: 0.2rem; }
.line span:first-child { flex: 2; }
@media (min-width: 48rem) {
  main { margin-block: 2rem; padding: 3.5rem 4rem 4rem; box-shadow: 0 1px 4px rgb(20 24 31 / 0.15); }
  .caption { display: grid; grid-template-columns: 1.15fr 1fr; }
  .sides { border-inline-end: 1px solid #14181f; padding: 0.25rem 1rem 1rem 0; margin: 0 1.25rem 0 0; }
}
@media screen and (max-width: 47.99rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, caption, tbody, tfoot { display: block; }
  tr { display: grid; padding-block: 0.5rem; }
  th, td, .amount { display: flex; justify-content: space-between; gap: 1.5rem; padding: 0.15rem 0.25rem; text-align: end; white-space: normal; }
  [data-label]::before { content: attr(data-label); color: #4a5160; text-align: start; flex: none; }
  td.amount { font-weight: 700; }
  tfoot tr { grid-template-columns: 1fr auto; gap: 1rem; }
  tfoot th { text-align: start; }
}
@media print {
  @page { size: letter; margin: 0.9in 1in; }
  body { background: none; font-size: 10.5pt; line-height: 1.45; }
  main { max-width: none; margin: 0; padding: 0; box-shadow: none; }
  h2 { break-after: avoid; }
  tr, .signatory, .must-attend { break-inside: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
}
`
