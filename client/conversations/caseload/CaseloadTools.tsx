import { FormattedMessage, useIntl } from 'react-intl'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { caseloadFilters, caseloadSorts, type CaseloadFilter, type CaseloadSort } from './caseload-order.ts'
import styles from './Caseload.module.css'

export interface CaseloadToolsProps {
  filter: CaseloadFilter
  onFilter: (filter: CaseloadFilter) => void
  /** How many cases each choice would show. */
  counts: Readonly<Record<CaseloadFilter, number>>
  sort: CaseloadSort
  onSort: (sort: CaseloadSort) => void
  onKeys: () => void
}

/** What is shown and in which order. */
export function CaseloadTools({ filter, onFilter, counts, sort, onSort, onKeys }: CaseloadToolsProps) {
  const intl = useIntl()
  return (
    <div className={styles.tools}>
      <fieldset className={styles.filters}>
        <legend className="visually-hidden">
          <FormattedMessage id="desk.filter.label" />
        </legend>
        {caseloadFilters.map(one => (
          <label key={one} className={styles.filter}>
            <input
              type="radio"
              name="caseload-filter"
              value={one}
              checked={one === filter}
              onChange={() => onFilter(one)}
            />
            <span>
              <FormattedMessage id={`desk.filter.${one}`} /> <b>{intl.formatNumber(counts[one])}</b>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles.order}>
        <SelectField
          name="caseload-sort"
          label={<FormattedMessage id="desk.sort.label" />}
          labelHidden
          value={sort}
          onChange={onSort}
          options={caseloadSorts.map(value => ({ value, label: intl.formatMessage({ id: `desk.sort.${value}` }) }))}
        />
        <div className={styles.openKeys}>
          <Button tone="ghost" size="small" onClick={onKeys}>
            <FormattedMessage id="desk.keys.open" />
          </Button>
        </div>
      </div>
    </div>
  )
}
