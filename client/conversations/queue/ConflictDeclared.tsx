import { useEffect, useRef } from 'react'
import { FormattedMessage } from 'react-intl'
import { ButtonLink } from '../../ui/Button.tsx'
import { Text } from '../../ui/Text.tsx'

/** After a conflict was declared: what happens now. */
export function ConflictDeclared() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        <FormattedMessage id="desk.queue.declared.title" />
      </h1>
      <Text>
        <FormattedMessage id="desk.queue.declared.body" />
      </Text>
      <div>
        <ButtonLink to="/caseload">
          <FormattedMessage id="desk.queue.toCaseload" />
        </ButtonLink>
      </div>
    </>
  )
}
