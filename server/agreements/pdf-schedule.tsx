import { View } from '@react-pdf/renderer'
import type { Language } from '../programs/language.ts'
import type { AgreementDocument, DocumentPayment } from './agreement-document.ts'
import { say, sayDay, sayMoney } from './document-words.ts'
import { Heading, Words } from './pdf-parts.tsx'
import { cellPadding, columns, styles, textWidth } from './pdf-styles.ts'

type Column = keyof typeof columns
const columnNames: Column[] = ['number', 'term', 'due', 'payer', 'payee', 'amount']

/**
 * Every payment by date: where the terms end if they are few, else from the top of a new page on. (No setting of
 * @react-pdf keeps a heading, the head of a table and its first row together at the foot of a page.)
 */
export function Schedule({ document }: { document: AgreementDocument }) {
  const { language, schedule } = document
  const heading = say(language, 'heading.schedule')
  if (schedule.length > fewPayments || schedule.some(hasLongName)) {
    return (
      <>
        <Heading onNewPage>{heading}</Heading>
        <ScheduleTable document={document} />
      </>
    )
  }
  return (
    <View wrap={false}>
      <Heading>{heading}</Heading>
      <ScheduleTable document={document} />
    </View>
  )
}

/** The head of the table stands again on each page; the last payment and the totals keep together. */
function ScheduleTable({ document }: { document: AgreementDocument }) {
  const { language, schedule, totals } = document
  const last = schedule.at(-1)
  return (
    <View style={styles.table}>
      <View style={styles.headRow} fixed>
        {columnNames.map(column => (
          <Cell key={column} column={column} head text={say(language, `schedule.${column}`)} />
        ))}
      </View>
      {schedule.slice(0, -1).map(payment => (
        <PaymentRow key={payment.number} payment={payment} language={language} />
      ))}
      <View wrap={totals.byPayer.length > manyTotals}>
        {last && <PaymentRow payment={last} language={language} />}
        {totalsOf(document).map(({ label, amount, strong }) => (
          <TotalRow key={label} label={label} amount={amount} strong={strong} />
        ))}
      </View>
    </View>
  )
}

/** A schedule of so few payments, with names of usual length, stands on one page. */
const fewPayments = 8
/** So many pairs of payer and payee may need more than what is left of a page. */
const manyTotals = 4
const hasLongName = ({ payer, payee }: DocumentPayment): boolean => payer.length > 60 || payee.length > 60

function totalsOf({ language, totals }: AgreementDocument): { label: string; amount: string; strong: boolean }[] {
  const all = {
    label: say(language, 'schedule.total'),
    amount: sayMoney(language, totals.amountCents),
    strong: true,
  }
  if (totals.byPayer.length < 2) return [all]
  const each = totals.byPayer.map(({ payer, payee, amountCents }) => ({
    label: say(language, 'schedule.subtotal', { payer, payee }),
    amount: sayMoney(language, amountCents),
    strong: false,
  }))
  return [...each, all]
}

function PaymentRow({ payment, language }: { payment: DocumentPayment; language: Language }) {
  return (
    <View style={styles.row} wrap={false}>
      <Cell column="number" text={String(payment.number)} />
      <Cell column="term" text={String(payment.termNumber)} />
      <Cell column="due" text={sayDay(language, payment.due)} />
      <Cell column="payer" text={payment.payer} />
      <Cell column="payee" text={payment.payee} />
      <Cell column="amount" text={sayMoney(language, payment.amountCents)} />
    </View>
  )
}

function Cell({ column, text, head = false }: { column: Column; text: string; head?: boolean }) {
  const width = columns[column]
  const style = { ...(head ? styles.headCell : styles.cell), ...(column === 'amount' ? styles.amount : {}), width }
  return (
    <Words style={style} width={width - 2 * cellPadding}>
      {text}
    </Words>
  )
}

function TotalRow({ label, amount, strong }: { label: string; amount: string; strong: boolean }) {
  const labelWidth = textWidth - columns.amount
  const style = strong ? styles.headCell : styles.cell
  return (
    <View style={strong ? styles.totalRow : styles.row} wrap={false}>
      <Words style={{ ...style, width: labelWidth }} width={labelWidth - 2 * cellPadding}>
        {label}
      </Words>
      <Words style={{ ...style, ...styles.amount, width: columns.amount }} width={columns.amount - 2 * cellPadding}>
        {amount}
      </Words>
    </View>
  )
}
