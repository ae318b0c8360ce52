/** The ratios as a picture: a row per job, dot = median, bar = range, a line at the raw limit, a tick at each goal. */
import type { JobResult, Report } from './report.ts'

const LEFT = 300
const WIDTH = 560
const ROW = 64
const TOP = 56
const MOST = 1.25

const x = (ratio: number): number => Math.round(LEFT + (Math.min(ratio, MOST) / MOST) * WIDTH)

export function pictureOf({ results, at, machine, versions }: Report): string {
  const bottom = TOP + results.length * ROW
  const scale = [0, 0.25, 0.5, 0.75, 1, 1.25].map(
    ratio => `<text x="${x(ratio)}" y="${bottom + 22}" text-anchor="middle" class="quiet">${ratio}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 ${bottom + 64}" role="img" aria-labelledby="title description">
<title id="title">Speed as a part of the raw limit</title>
<desc id="description">${results.map(({ job, ratio, must }) => `${job}: median ${ratio.median.toFixed(2)}, goal at least ${must}.`).join(' ')}</desc>
<style>
  text { font: 14px system-ui, sans-serif; fill: #1c2733 } .quiet { fill: #5b6772; font-size: 12px } .strong { font-weight: 600 }
  .limit { stroke: #1c2733; stroke-dasharray: 4 4 } .bar { stroke: #9db8d6; stroke-width: 10; stroke-linecap: round }
  .dot { fill: #1d5b9c } .must { stroke: #b3261e; stroke-width: 2 } .aim { stroke: #2e7d32; stroke-width: 2 }
</style>
<rect width="900" height="${bottom + 64}" fill="#fff"/>
<text x="20" y="28" class="strong">Requests a second, as a part of a raw limit doing the same in the same minute</text>
<line class="limit" x1="${x(1)}" x2="${x(1)}" y1="${TOP - 10}" y2="${bottom}"/>
${results.map((result, row) => rowOf(result, TOP + row * ROW + ROW / 2)).join('\n')}
${scale.join('\n')}
<text x="20" y="${bottom + 48}" class="quiet">Dot: median. Bar: range. Red tick: must. Green tick: aim. ${at.slice(0, 10)}, ${machine}, Node ${versions.node}, PostgreSQL ${versions.postgres}.</text>
</svg>
`
}

function rowOf({ job, title, ratio, must, aim, isNoisy }: JobResult, y: number): string {
  const tick = (kind: string, at: number): string =>
    `<line class="${kind}" x1="${x(at)}" x2="${x(at)}" y1="${y - 16}" y2="${y + 16}"/>`
  return `<text x="20" y="${y - 3}" class="strong">${job}${isNoisy ? ' (noisy)' : ''}</text><text x="20" y="${y + 16}" class="quiet">${title}</text>
<line class="bar" x1="${x(ratio.min)}" x2="${x(ratio.max)}" y1="${y}" y2="${y}"/>${tick('must', must)}${tick('aim', aim)}
<circle class="dot" cx="${x(ratio.median)}" cy="${y}" r="7"/><text x="${x(ratio.median)}" y="${y - 14}" text-anchor="middle" class="quiet">${ratio.median.toFixed(2)}</text>`
}
