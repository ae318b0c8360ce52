import type { AgreementDocument } from './agreement-document.ts'
import { say, sayDay, sayMoney } from './document-words.ts'
import { html, words, type Html } from './html.ts'

/**
 * A real table: caption, headed columns and rows. On a phone its rows become cards by style alone, which in some
 * browsers takes the table's meaning away: hence the roles.
 */
export function scheduleTable(document: AgreementDocument): Html {
  const { language, schedule, totals } = document
  const columns = (['number', 'term', 'due', 'payer', 'payee', 'amount'] as const).map(column => ({
    column,
    label: say(language, `schedule.${column}`),
  }))
  const labels = Object.fromEntries(columns.map(({ column, label }) => [column, label]))
  const cell = (column: string, content: Html) =>
    html`<td role="cell" class="${column}" data-label="${labels[column] ?? ''}">${content}</td>`

  const rows = schedule.map(
    payment =>
      html`<tr role="row">
        <th role="rowheader" scope="row" class="number" data-label="${labels.number ?? ''}">${payment.number}</th>
        ${cell('term', words(String(payment.termNumber)))} ${cell('due', words(sayDay(language, payment.due)))}
        ${cell('payer', words(payment.payer))} ${cell('payee', words(payment.payee))}
        ${cell('amount', words(sayMoney(language, payment.amountCents)))}
      </tr>`,
  )
  const totalRow = (label: string, amountCents: number) =>
    html`<tr role="row">
      <th role="rowheader" scope="row" colspan="5">${words(label)}</th>
      <td role="cell" class="amount">${sayMoney(language, amountCents)}</td>
    </tr>`
  const byPayer = totals.byPayer.length < 2 ? [] : totals.byPayer

  return html`<section aria-labelledby="schedule">
    <h2 id="schedule">${say(language, 'heading.schedule')}</h2>
    <table role="table">
      <caption>
        ${say(language, 'schedule.caption')}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(({ column, label }) => html`<th role="columnheader" scope="col" class="${column}">${label}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows}
      </tbody>
      <tfoot role="rowgroup">
        ${byPayer.map(({ payer, payee, amountCents }) => totalRow(say(language, 'schedule.subtotal', { payer, payee }), amountCents))}
        ${totalRow(say(language, 'schedule.total'), totals.amountCents)}
      </tfoot>
    </table>
  </section>`
}
