import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'

export interface ProgramHelpProps {
  program: {
    name: string
    supportPhone: string | null
    supportEmail: string | null
    supportHours?: string | null
  }
  /** Out of which case one can complain. */
  caseId?: string
}

/** A human to call, on every page. */
export function ProgramHelp({ program, caseId }: ProgramHelpProps) {
  const { name, supportPhone, supportEmail, supportHours } = program
  return (
    <div>
      <p>
        <strong>
          <FormattedMessage id="programs.help.title" />
        </strong>{' '}
        {name}
      </p>
      <p>
        {supportPhone && (
          <FormattedMessage
            id="programs.help.call"
            values={{
              phone: (
                <a key="phone" href={`tel:${supportPhone.replace(/[^+\d]/g, '')}`} dir="ltr">
                  {supportPhone}
                </a>
              ),
            }}
          />
        )}{' '}
        {supportHours}
      </p>
      {supportEmail && (
        <p>
          <FormattedMessage
            id="programs.help.write"
            values={{
              email: (
                <a key="email" href={`mailto:${supportEmail}`} dir="ltr">
                  {supportEmail}
                </a>
              ),
            }}
          />
        </p>
      )}
      {caseId && (
        <p>
          <Link to={`/complaints/new?case=${caseId}`}>
            <FormattedMessage id="complaints.link" />
          </Link>
        </p>
      )}
    </div>
  )
}
