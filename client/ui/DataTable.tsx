import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './DataTable.module.css'

export interface Column<Row> {
  key: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** Numbers and amounts: set at the end, figures of one width. */
  numeric?: boolean
  /** The cell that names its row. */
  names?: boolean
}

export interface DataTableProps<Row> {
  caption: ReactNode
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** On a phone each row becomes a small card with its headers inside. */
  stack?: boolean
  /** The row that the keyboard stands on, or that is open beside the table. */
  current?: string
  /** Cells of a last line, by column, such as the total. */
  total?: Readonly<Record<string, ReactNode>>
  density?: 'normal' | 'dense'
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, stack, current, total, density = 'normal' } = props
  const padded = density === 'dense' || current !== undefined
  const cell = (column: Column<Row>, content: ReactNode) => {
    const Cell = column.names ? 'th' : 'td'
    return (
      <Cell
        key={column.key}
        scope={column.names ? 'row' : undefined}
        className={classes(column.numeric && styles.numeric, content === undefined && styles.absent)}
      >
        {stack && !column.names && (
          <span className={styles.inner} aria-hidden="true">
            {column.header}
          </span>
        )}
        <span className={styles.content}>{content}</span>
      </Cell>
    )
  }
  return (
    <div className={styles.scroll}>
      <table className={classes(styles.table, styles[density], padded && styles.padded, stack && styles.stack)}>
        <caption className={classes(captionHidden && 'visually-hidden')}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column.key} scope="col" className={classes(column.numeric && styles.numeric)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={rowKey(row)} className={classes(rowKey(row) === current && styles.current)}>
              {columns.map(column => cell(column, column.cell(row)))}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>{columns.map(column => cell(column, total[column.key]))}</tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
